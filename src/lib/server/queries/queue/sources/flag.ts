import type { FlagReason } from '$lib/domain/moderation/reasons';
import { WEIGHTS } from '$lib/domain/moderation/queue';
import type { EveryWord } from '$lib/text/every-catalogue';
import { sql } from 'kysely';
import type { Db } from '../../../db/client';
import { isNotOwn } from '../../../identity/own-reports';
import { findSubject } from '../matter';
import { hideOptions } from '../hide-options';
import type { Offer, QueueSource } from '../source';

/** What harms somebody for as long as it stands. */
const HARMFUL = ['personal_data', 'hate_or_abuse'] as const satisfies FlagReason[];

const WORDS_SHOWN = 5;

/**
 * One row for each thing that was reported, however many people did: the post, or the thread itself. Nobody judges what
 * is said in their own report. `flag_open_idx`.
 */
export const source: QueueSource = {
	kind: 'flag',
	waiting: (db, { actor }) =>
		db
			.selectFrom('flag')
			.innerJoin('thread', 'thread.id', 'flag.thread_id')
			.where('flag.settled_at', 'is', null)
			.where(isNotOwn(actor))
			.groupBy(['flag.thread_id', 'flag.post_id'])
			.select([
				sql<string>`'flag'::text`.as('kind'),
				sql<string>`coalesce(flag.post_id, flag.thread_id)`.as('target_id'),
				'flag.thread_id',
				sql<Date>`min(flag.at)`.as('since'),
				sql<number>`case when bool_or(flag.reason in (${sql.join(HARMFUL.map((reason) => sql.lit(reason)))})) then ${WEIGHTS.harmful}::int
					when count(*) > 1 then ${WEIGHTS.several}::int else ${WEIGHTS.usual}::int end`.as('weight')
			]),
	async show(db, { targetId, threadId, text }) {
		if (!threadId) return null;
		const postId = targetId === threadId ? null : targetId;
		const subject = await findSubject(db, threadId, postId, text);
		if (!subject) return null;
		return { ...subject, facts: await factsOf(db, { threadId, postId }, text), offers: offersFor(postId, text) };
	}
};

type Target = { threadId: string; postId: string | null };

async function factsOf(db: Db, { threadId, postId }: Target, text: EveryWord) {
	const open = db
		.selectFrom('flag')
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where('settled_at', 'is', null);
	const [reasons, said] = await Promise.all([
		open
			.select(['reason', (eb) => eb.fn.countAll<number>().as('count')])
			.groupBy('reason')
			.orderBy('count', 'desc')
			.orderBy('reason')
			.execute(),
		open.select('words').where('words', '<>', '').orderBy('at').limit(WORDS_SHOWN).execute()
	]);
	const { fact } = text.queue;
	const named = reasons.map(({ reason, count }) => text.desk.content.reason(text.law.flagReason[reason], count));
	return [
		{ term: fact.reasons, lines: named },
		...(said.length > 0 ? [{ term: fact.said, lines: said.map(({ words }) => words) }] : [])
	];
}

const offersFor = (postId: string | null, text: EveryWord): Offer[] => [
	{ key: 's', label: text.queue.act.hide, danger: true, options: hideOptions(postId, text) },
	{ key: 'b', label: text.queue.act.leave, command: { act: 'dismiss_flags', postId } }
];
