import { WEIGHTS } from '$lib/domain/moderation/queue';
import { holdTextFor } from '$lib/text/hold-catalogue';
import { ruleOfWords } from '$lib/domain/moderation/watched-words';
import { sql } from 'kysely';
import { listWatchedWords } from '../../../db/hold-settings';
import { isNotOwn } from '../../../identity/own-reports';
import { hideOptions } from '../hide-options';
import { findSubject } from '../matter';
import type { QueueSource } from '../source';

/** Replies that wait until somebody has looked. Nobody judges what they wrote, or what is said in their own report. `hold_open_idx`. */
export const source: QueueSource = {
	kind: 'held_post',
	waiting: (db, { actor }) =>
		db
			.selectFrom('hold')
			.innerJoin('post', 'post.id', 'hold.post_id')
			.innerJoin('thread', 'thread.id', 'hold.thread_id')
			.where('hold.settled_at', 'is', null)
			.where('post.kind', '<>', 'input')
			.where(isNotOwn(actor))
			.where(sql<boolean>`post.author_user_id is distinct from ${actor.userId}::uuid`)
			.select([
				sql<string>`'held_post'::text`.as('kind'),
				'hold.post_id as target_id',
				'hold.thread_id',
				'hold.since',
				sql<number>`case when jsonb_array_length(hold.grounds) > 1 then ${WEIGHTS.several}::int else ${WEIGHTS.usual}::int end`.as(
					'weight'
				)
			]),
	async show(db, { targetId, threadId, reader: { today }, lang, text }) {
		const subject = await findSubject(db, threadId, targetId, text);
		const hold = await db
			.selectFrom('hold')
			.innerJoin('post', 'post.id', 'hold.post_id')
			.select(['grounds', 'post.body'])
			.where('post_id', '=', targetId)
			.executeTakeFirst();
		if (!subject || !hold) return null;
		const says = holdTextFor(lang);
		const suggests = ruleOfWords(hold.body, await listWatchedWords(db));
		const options = await hideOptions(db, { postId: targetId, held: true, suggests, lang, today });
		return {
			...subject,
			facts: [{ term: says.mine.why, lines: hold.grounds.map(({ code, cited }) => says.ground[code](cited)) }],
			akin: { acts: ['refuse_post'] },
			offers: [
				{ key: 'b', label: text.queue.act.admit, command: { act: 'admit', postId: targetId, input: {} } },
				{ key: 's', label: text.queue.act.refuse, danger: true, options }
			]
		};
	}
};
