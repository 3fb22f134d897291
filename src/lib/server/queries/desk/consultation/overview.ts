import { deskFor, type ConsultationDesk } from '$lib/domain/consultation/desk-for';
import { countUnsur, type Unsur } from '$lib/domain/consultation/words';
import { countGathered } from '$lib/server/db/gathered';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import type { ViewedConsultation } from '../../consultation/head';

type Viewed = Pick<ViewedConsultation, 'head' | 'consultation' | 'capacities'>;

/** Where a consultation stands, what its next step asks for, and which buttons this person has. */
export async function loadDesk(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	{ head, consultation, capacities }: Viewed
): Promise<ConsultationDesk | null> {
	const gathered = await countGathered(db, head.id);
	return deskFor({ consultation, gathered }, { capacities, at: now() });
}

/** Different unsur of society among those who came or wrote. */
export async function countUnsurOf(db: Db, threadId: string): Promise<number> {
	const rows = await db
		.selectFrom('attendance')
		.select('unsur')
		.where('thread_id', '=', threadId)
		.union(db.selectFrom('input').select('unsur').where('thread_id', '=', threadId))
		.execute();
	return countUnsur(rows.map(({ unsur }): Unsur => unsur));
}
