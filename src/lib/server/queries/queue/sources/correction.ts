import { WEIGHTS } from '$lib/domain/moderation/queue';
import { findPersonalData } from '$lib/domain/personal-data/find';
import { sql } from 'kysely';
import { renderMarkdown } from '../../../markdown';
import { isNotOwn } from '../../../identity/own-reports';
import { matterOf } from '../appeal-matter';
import type { QueueSource } from '../source';

/**
 * Other words instead of hidden ones, whose author asks to be shown again; others that come meanwhile are another thing, so
 * that nobody lets in what they have not read. Who hid them may let them in, too. `correction_open_key`.
 */
export const source: QueueSource = {
	kind: 'correction',
	waiting: (db, { actor }) =>
		db
			.selectFrom('correction')
			.innerJoin('decision', 'decision.id', 'correction.decision_id')
			.innerJoin('thread', 'thread.id', 'decision.thread_id')
			.leftJoin('post', 'post.id', 'decision.post_id')
			.where('correction.settled_at', 'is', null)
			.where('decision.ended_at', 'is', null)
			.where(sql<boolean>`post.author_user_id is distinct from ${actor.userId}::uuid`)
			.where(isNotOwn(actor))
			.select([
				sql<string>`'correction'::text`.as('kind'),
				'correction.id as target_id',
				'decision.thread_id',
				'correction.at as since',
				sql<number>`${WEIGHTS.several}::int`.as('weight')
			])
			.$narrowType<{ thread_id: string }>(),
	async show(db, { targetId, text }) {
		const { queue } = text.decision;
		const offered = await db
			.selectFrom('correction')
			.innerJoin('decision', 'decision.id', 'correction.decision_id')
			.leftJoin('post', 'post.id', 'decision.post_id')
			.leftJoin('complaint', 'complaint.thread_id', 'decision.thread_id')
			.select(['correction.decision_id as decisionId', 'correction.words'])
			.select((eb) => eb.fn.coalesce('post.body', 'complaint.body').as('hidden'))
			.where('correction.id', '=', targetId)
			.executeTakeFirst();
		if (!offered) return null;
		const { redaction } = text;
		const found = findPersonalData(offered.words).map(({ kind, from, to, confidence }) =>
			redaction.hit(redaction.kind[kind], offered.words.slice(from, to), confidence === 'high')
		);
		const matter = await matterOf(db, offered.decisionId, text, {
			name: queue.correction,
			facts: () => [
				...(offered.hidden ? [{ term: queue.hidden, lines: [offered.hidden] }] : []),
				...(found.length > 0 ? [{ term: redaction.found, lines: found }] : [])
			],
			offers: ({ number, href }) => [
				{
					key: 'b',
					label: queue.accept,
					command: { act: 'accept_correction', number, correctionId: targetId, words: queue.acceptWords }
				},
				{ key: 'p', label: queue.decline, href }
			]
		});
		// What is let in is what is to be read: the words that were hidden stand beside it.
		return matter && { ...matter, html: renderMarkdown(offered.words) };
	}
};
