import { endOfDay, startOfDay } from '$lib/domain/calendar/zone';
import { PASTED_FROM } from '$lib/domain/moderation/same-words';
import type { Span } from '$lib/domain/statistics/period';
import { shareOf, type ToldShare } from '$lib/domain/statistics/told';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { ANSWERING } from '../../db/prints';
import type { Now } from './groups';

/** Of how many answers of an agency how many were the third or a later one in the same words. */
export type Pasted = { agencyId: string; answers: ToldShare };

export type PastedCount = { agencyId: string; answers: number; pasted: number };

/**
 * The answers of some days, by `post_answer_idx`. Of the open reports alone: what is confidential is counted nowhere that it
 * could be found out from.
 */
export const countPasted = (db: Db, period: Span, { zone }: Now): Promise<PastedCount[]> =>
	db
		.selectFrom('post')
		.innerJoin('thread_event as event', 'event.id', 'post.event_id')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.select('post.author_agency_id as agencyId')
		.select((eb) => eb.fn.countAll<number>().as('answers'))
		.select(
			sql<number>`count(*) filter (where coalesce((event.data ->> 'repeats')::int, 0) >= ${PASTED_FROM})`.as('pasted')
		)
		.where(sql<boolean>`post.kind in (${sql.join(ANSWERING.map((kind) => sql.lit(kind)))})`)
		.where('post.author_agency_id', 'is not', null)
		.where('post.created_at', '>=', startOfDay(period.from, zone))
		.where('post.created_at', '<', endOfDay(period.until, zone))
		.where('thread.confidential', '=', false)
		.where('thread.published_at', 'is not', null)
		.where(sql<boolean>`not event.data ? 'carriedFrom'`)
		.groupBy('post.author_agency_id')
		.$narrowType<{ agencyId: string }>()
		.execute();

/** What was counted of several spans, as it may be told. */
export function sharesOf(counts: readonly PastedCount[]): Pasted[] {
	const sum = (agencyId: string, of: 'answers' | 'pasted') =>
		counts.reduce((total, count) => total + (count.agencyId === agencyId ? count[of] : 0), 0);
	const agencies = [...new Set(counts.map(({ agencyId }) => agencyId))];
	return agencies.map((agencyId) => ({
		agencyId,
		answers: shareOf(sum(agencyId, 'pasted'), sum(agencyId, 'answers'))
	}));
}
