import type { FlagReason } from '$lib/domain/moderation/reasons';
import { WEIGHTS } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import { isNotOwn } from '../../../identity/own-reports';
import { showFlagged } from '../flagged-matter';
import type { QueueSource } from '../source';

/** What harms somebody for as long as it stands. */
const HARMFUL = ['personal_data', 'hate_or_abuse'] as const satisfies FlagReason[];

/**
 * One row for each thing that was reported, however many people did: the post, or the thread itself; but what is folded
 * meanwhile waits as that. Several are more than one block of addresses: a school is one sign, and two hundred accounts
 * that wait in front of one honest reader are no more than two. Nobody judges what is said in their own report.
 * `flag_open_idx`.
 */
export const source: QueueSource = {
	kind: 'flag',
	waiting: (db, { actor }) =>
		db
			.selectFrom('flag')
			.innerJoin('thread', 'thread.id', 'flag.thread_id')
			.leftJoin('post', 'post.id', 'flag.post_id')
			.where('flag.settled_at', 'is', null)
			.where('post.folded_until', 'is', null)
			.where(isNotOwn(actor))
			.groupBy(['flag.thread_id', 'flag.post_id'])
			.select([
				sql<string>`'flag'::text`.as('kind'),
				sql<string>`coalesce(flag.post_id, flag.thread_id)`.as('target_id'),
				'flag.thread_id',
				sql<Date>`min(flag.at)`.as('since'),
				sql<number>`case when bool_or(flag.reason in (${sql.join(HARMFUL.map((reason) => sql.lit(reason)))})) then ${WEIGHTS.harmful}::int
					when count(distinct coalesce(flag.block, flag.flagger)) > 1 then ${WEIGHTS.several}::int
					else ${WEIGHTS.usual}::int end`.as('weight')
			]),
	show: showFlagged
};
