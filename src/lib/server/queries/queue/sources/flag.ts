import type { FlagReason } from '$lib/domain/moderation/reasons';
import { WEIGHTS } from '$lib/domain/moderation/queue';
import type { EveryWord } from '$lib/text/every-catalogue';
import { sql } from 'kysely';
import type { Db } from '../../../db/client';
import { isNotOwn } from '../../../identity/own-reports';
import { findSubject } from '../matter';
import { hideOptions } from '../hide-options';
import type { Offer, Option, QueueSource } from '../source';

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
	async show(db, { targetId, threadId, reader: { today }, lang, text }) {
		if (!threadId) return null;
		const postId = targetId === threadId ? null : targetId;
		const subject = await findSubject(db, threadId, postId, text);
		if (!subject) return null;
		const { reasons, said } = await whyFlagged(db, { threadId, postId });
		const hides = await hideOptions(db, { postId, lang, today, text }, reasons[0]?.reason);
		return { ...subject, facts: factsOf(reasons, said, text), offers: offersFor(postId, hides, text) };
	}
};

type Target = { threadId: string; postId: string | null };

/** The reasons of the open flags, the most frequent first, and what those who flagged wrote. */
async function whyFlagged(db: Db, { threadId, postId }: Target) {
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
	return { reasons, said: said.map(({ words }) => words) };
}

type Why = Awaited<ReturnType<typeof whyFlagged>>;

function factsOf(reasons: Why['reasons'], said: Why['said'], { queue, desk, law }: EveryWord) {
	const named = reasons.map(({ reason, count }) => desk.content.reason(law.flagReason[reason], count));
	return [
		{ term: queue.fact.reasons, lines: named },
		...(said.length > 0 ? [{ term: queue.fact.said, lines: said }] : [])
	];
}

const offersFor = (postId: string | null, hides: Option[], { queue }: EveryWord): Offer[] => [
	{ key: 's', label: queue.act.hide, danger: true, options: hides },
	{ key: 'b', label: queue.act.leave, command: { act: 'dismiss_flags', postId } }
];
