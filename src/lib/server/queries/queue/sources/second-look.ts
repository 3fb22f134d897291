import { WEIGHTS } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import { isNotOwn } from '../../../identity/own-reports';
import { matterOf } from '../appeal-matter';
import type { QueueSource } from '../source';

const REASONS_SHOWN = 5;

/** Entries of the book that readers ask to be examined again, for whoever did not decide them. */
export const source: QueueSource = {
	kind: 'second_look',
	waiting: (db, { actor }) =>
		db
			.selectFrom('second_look')
			.innerJoin('decision', 'decision.id', 'second_look.decision_id')
			.innerJoin('thread', 'thread.id', 'decision.thread_id')
			.leftJoin('post', 'post.id', 'decision.post_id')
			.leftJoin('appeal', 'appeal.decision_id', 'decision.id')
			.where('second_look.answered_at', 'is', null)
			.where(sql<boolean>`decision.by_user_id is distinct from ${actor.userId}::uuid`)
			.where(sql<boolean>`appeal.decided_by is distinct from ${actor.userId}::uuid`)
			.where(sql<boolean>`post.author_user_id is distinct from ${actor.userId}::uuid`)
			.where(isNotOwn(actor))
			.groupBy(['second_look.decision_id', 'decision.thread_id'])
			.select([
				sql<string>`'second_look'::text`.as('kind'),
				'second_look.decision_id as target_id',
				'decision.thread_id',
				sql<Date>`min(second_look.at)`.as('since'),
				sql<number>`case when count(*) > 1 then ${WEIGHTS.several}::int else ${WEIGHTS.usual}::int end`.as('weight')
			])
			.$narrowType<{ thread_id: string }>(),
	async show(db, { targetId, text }) {
		const { queue } = text.decision;
		const asked = await db
			.selectFrom('second_look')
			.select('reason')
			.where('decision_id', '=', targetId)
			.where('answered_at', 'is', null)
			.orderBy('at')
			.limit(REASONS_SHOWN)
			.execute();
		return matterOf(db, targetId, text, {
			name: queue.look,
			offers: ({ href }) => [{ key: 'p', label: queue.openLook, href }],
			facts: () => [{ term: queue.asked, lines: asked.map(({ reason }) => reason) }]
		});
	}
};
