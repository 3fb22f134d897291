import { endOfDay, startOfDay } from '$lib/domain/calendar/zone';
import { PASTED_FROM } from '$lib/domain/moderation/same-words';
import type { Period } from '$lib/domain/statistics/period';
import { toldShare, type ToldShare } from '$lib/domain/statistics/told';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { ANSWERING } from '../../db/prints';
import type { Now } from './groups';

/** Of how many answers of an agency how many were the third or a later one in the same words. */
export type Pasted = { agencyId: string; answers: ToldShare };

/** Of the open reports alone: what is confidential is counted nowhere that it could be found out from. */
export async function listPasted(db: Db, period: Period, { zone }: Now): Promise<Pasted[]> {
	const rows = await db
		.selectFrom('post')
		.innerJoin('thread_event as event', 'event.id', 'post.event_id')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.select('post.author_agency_id as agencyId')
		.select((eb) => eb.fn.countAll<number>().as('answers'))
		.select(
			sql<number>`count(*) filter (where coalesce((event.data ->> 'repeats')::int, 0) >= ${PASTED_FROM})`.as('pasted')
		)
		.where('post.kind', 'in', ANSWERING)
		.where('post.author_agency_id', 'is not', null)
		.where('post.created_at', '>=', startOfDay(period.from, zone))
		.where('post.created_at', '<', endOfDay(period.until, zone))
		.where('thread.confidential', '=', false)
		.where('thread.published_at', 'is not', null)
		.where(sql<boolean>`not event.data ? 'carriedFrom'`)
		.groupBy('post.author_agency_id')
		.$narrowType<{ agencyId: string }>()
		.execute();
	return rows.map((row) => ({ agencyId: row.agencyId, answers: toldShare(row.pasted, row.answers) }));
}
