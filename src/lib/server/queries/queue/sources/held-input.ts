import { WEIGHTS } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import { hideOptions } from '../hide-options';
import { findSubject } from '../matter';
import { personalIn } from '../personal';
import type { QueueSource } from '../source';

/** What guests wrote in consultations and nobody has looked at yet. `post_held_idx`. */
export const source: QueueSource = {
	kind: 'held_input',
	waiting: (db) =>
		db
			.selectFrom('input')
			.innerJoin('post', 'post.id', 'input.post_id')
			.where('post.held', '=', 'waiting')
			.select([
				sql<string>`'held_input'::text`.as('kind'),
				'input.post_id as target_id',
				'input.thread_id',
				'post.created_at as since',
				sql<number>`${WEIGHTS.usual}::int`.as('weight')
			]),
	async show(db, { targetId, threadId, reader: { today }, lang, text }) {
		const subject = await findSubject(db, threadId, targetId, text);
		const input = await db
			.selectFrom('input')
			.select(['number', 'kind', 'unsur', 'organisation', 'display_name as name'])
			.where('post_id', '=', targetId)
			.executeTakeFirst();
		if (!subject?.slug || !input) return null;
		const personal = await personalIn(db, { threadId, postId: targetId }, { today, text });
		const { queue, inputs, consultation } = text;
		const writer = [input.name ?? inputs.guest, input.organisation, consultation.unsur[input.unsur]];
		return {
			...subject,
			name: `${inputs.number(input.number)}, ${consultation.inputKind[input.kind]}`,
			facts: [...personal.facts, { term: queue.fact.writer, lines: [writer.filter(Boolean).join(', ')] }],
			akin: { acts: ['refuse_inputs'] },
			offers: [
				...personal.offers,
				{ key: 'b', label: queue.act.admit, command: { act: 'admit', slug: subject.slug, number: input.number } },
				{
					key: 's',
					label: queue.act.refuse,
					danger: true,
					options: await hideOptions(db, { postId: targetId, lang, today })
				}
			]
		};
	}
};
