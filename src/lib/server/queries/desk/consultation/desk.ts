import { deskFor, type ConsultationDesk } from '$lib/domain/consultation/desk-for';
import { countGathered } from '$lib/server/db/gathered';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import type { ViewedConsultation } from '../../consultation/head';

type Viewed = Pick<ViewedConsultation, 'head' | 'consultation' | 'capacities'>;

/** The desk of who may sit at it, and its one meeting if there is no other. */
export type LoadedDesk = ConsultationDesk & { meetingId: string | null };

/** Where a consultation stands on its path, what its next step asks for, and which buttons this person has. */
export async function loadDesk(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	{ head, consultation, capacities }: Viewed
): Promise<LoadedDesk> {
	const [gathered, first] = await Promise.all([countGathered(db, head.id), findFirstMeeting(db, head.id)]);
	const desk = deskFor({ consultation, gathered, sitting: first ?? null }, { capacities, at: now() });
	if (!desk) throw new Error('A desk was loaded for somebody who does not sit at it');
	return { ...desk, meetingId: (gathered.meetings === 1 && first?.id) || null };
}

const findFirstMeeting = (db: Db, threadId: string) =>
	db
		.selectFrom('meeting')
		.select(['id', 'starts_at as startsAt', 'ends_at as endsAt'])
		.where('thread_id', '=', threadId)
		.orderBy('starts_at')
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
