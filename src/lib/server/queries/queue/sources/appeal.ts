import { WEIGHTS } from '$lib/domain/moderation/queue';
import { REFUSALS } from '$lib/domain/complaint/refusal';
import { sql } from 'kysely';
import type { Db } from '../../../db/client';
import { isNotOwn } from '../../../identity/own-reports';
import { matterOf } from '../appeal-matter';
import type { QueueSource } from '../source';

/**
 * Appeals against decisions of moderation, for moderators who had no hand in them; those against refused reports wait as
 * reports. Whoever waits is silenced until it is decided. `appeal_running_idx`.
 */
export const source: QueueSource = {
	kind: 'appeal',
	waiting: (db, { actor }) =>
		db
			.selectFrom('appeal')
			.innerJoin('decision', 'decision.id', 'appeal.decision_id')
			.innerJoin('thread', 'thread.id', 'decision.thread_id')
			.leftJoin('post', 'post.id', 'decision.post_id')
			.where('appeal.settled_at', 'is', null)
			.where('appeal.level', '=', 'moderator')
			.where('decision.act', 'not in', REFUSALS)
			.where(sql<boolean>`appeal.first_decider is distinct from ${actor.userId}::uuid`)
			.where(sql<boolean>`${actor.userId}::uuid <> all (appeal.barred)`)
			.where(sql<boolean>`post.author_user_id is distinct from ${actor.userId}::uuid`)
			.where(isNotOwn(actor))
			.select([
				sql<string>`'appeal'::text`.as('kind'),
				'appeal.decision_id as target_id',
				'decision.thread_id',
				'appeal.since',
				sql<number>`${WEIGHTS.grave}::int`.as('weight')
			])
			.$narrowType<{ thread_id: string }>(),
	async show(db, { targetId, text }) {
		const { queue } = text.decision;
		const said = await db
			.selectFrom('appeal_event')
			.innerJoin('appeal', 'appeal.id', 'appeal_event.appeal_id')
			.select('words')
			.where('appeal.decision_id', '=', targetId)
			.where('party', '=', 'author')
			.where('words', '<>', '')
			.orderBy('seq')
			.execute();
		const { leader: term } = text.complaintPage.linkedCase.queue;
		const leader = await findLeader(db, targetId);
		return matterOf(db, targetId, text, {
			name: queue.appeal,
			offers: ({ href }) => [{ key: 'p', label: queue.openAppeal, href }],
			facts: () => [
				...(leader ? [{ term, lines: [leader] }] : []),
				...(said.length > 0 ? [{ term: queue.said, lines: said.map(({ words }) => words) }] : [])
			]
		});
	}
};

/** Where it is about a link: the report that leads the case. */
async function findLeader(db: Db, decisionId: string): Promise<string | undefined> {
	const found = await db
		.selectFrom('decision')
		.innerJoin('thread', 'thread.id', 'decision.thread_id')
		.innerJoin('thread as head', 'head.id', 'thread.head_id')
		.select(['head.ref', 'head.title'])
		.where('decision.id', '=', decisionId)
		.where('decision.act', '=', 'merge')
		.executeTakeFirst();
	return found && `${found.ref} · ${found.title}`;
}
