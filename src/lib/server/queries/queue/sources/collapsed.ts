import { WEIGHTS } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import { isNotOwn } from '../../../identity/own-reports';
import { showFlagged } from '../flagged-matter';
import type { QueueSource } from '../source';

/**
 * What was folded by itself as likely spam, since it was folded: somebody is kept small until a person has looked. `post_folded_idx`.
 */
export const source: QueueSource = {
	kind: 'collapsed',
	waiting: (db, { actor }) =>
		db
			.selectFrom('post')
			.innerJoin('thread', 'thread.id', 'post.thread_id')
			.innerJoin('decision', (join) =>
				join
					.onRef('decision.post_id', '=', 'post.id')
					.on('decision.act', '=', 'collapse_post')
					.on('decision.ended_at', 'is', null)
			)
			.where('post.folded_until', 'is not', null)
			.where(isNotOwn(actor))
			.select([
				sql<string>`'collapsed'::text`.as('kind'),
				'post.id as target_id',
				'post.thread_id',
				'decision.at as since',
				sql<number>`${WEIGHTS.grave}::int`.as('weight')
			]),
	show: showFlagged
};
