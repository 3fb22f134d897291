import { whyNotFolded, type WhyNotFolded } from '$lib/domain/thread/collapse';
import { weighFlags } from '$lib/domain/moderation/flag-weight';
import type { EveryWord } from '$lib/text/every-catalogue';
import type { Db } from '../../db/client';
import { findFlaggedPost } from '../../db/flagged-post';
import { findFlaggers } from '../../db/flaggers';
import { hideOptions } from './hide-options';
import { findSubject } from './matter';
import { personalIn } from './personal';
import type { Offer, Option, QueueMatter, QueueSource } from './source';

const WORDS_SHOWN = 5;

type Target = { threadId: string; postId: string | null };

/** What was flagged: why, in whose words, and what the flags weigh. The same whether it is folded meanwhile or not. */
export const showFlagged: QueueSource['show'] = async (
	db,
	{ targetId, threadId, reader: { now, today }, lang, text }
): Promise<QueueMatter | null> => {
	const postId = targetId === threadId ? null : targetId;
	const subject = await findSubject(db, threadId, postId, text);
	if (!subject) return null;
	const { reasons, said } = await whyFlagged(db, { threadId, postId });
	const hides = await hideOptions(db, { postId, lang, today }, reasons[0]?.reason);
	const personal = await personalIn(db, { threadId, postId }, { today, text });
	const facts = [
		...personal.facts,
		...factsOf(reasons, said, text),
		await weightOf(db, { threadId, postId }, now, text)
	];
	return { ...subject, facts, offers: [...personal.offers, ...offersFor(postId, hides, text)] };
};

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

function factsOf(reasons: Why['reasons'], said: Why['said'], { queue, law }: EveryWord) {
	const named = reasons.map(({ reason, count }) => queue.flaggedFor(law.flagReason[reason], count));
	return [
		{ term: queue.fact.reasons, lines: named },
		...(said.length > 0 ? [{ term: queue.fact.said, lines: said }] : [])
	];
}

/** The sum, its parts, and why it did or did not fold the thing by itself. */
async function weightOf(db: Db, { threadId, postId }: Target, now: Date, { flags }: EveryWord) {
	const target = postId ?? threadId;
	const flaggers = (await findFlaggers(db, [target], now)).get(target) ?? [];
	const sum = weighFlags(flaggers);
	const spam = weighFlags(flaggers.filter(({ reason }) => reason === 'spam'));
	const folding = await whyNotFoldedNow(db, postId, spam.sum, now);
	return {
		term: flags.title,
		lines: [flags.sum(sum.sum), ...flags.lines(sum), folding ? flags.notFolded[folding] : flags.folded]
	};
}

async function whyNotFoldedNow(db: Db, postId: string | null, sum: number, now: Date): Promise<WhyNotFolded | null> {
	const post = postId ? await findFlaggedPost(db, postId, now) : undefined;
	if (!post) return 'thread';
	return post.folded ? null : whyNotFolded({ post, decided: post.decided, sum });
}

const offersFor = (postId: string | null, hides: Option[], { queue }: EveryWord): Offer[] => [
	{ key: 's', label: queue.act.hide, danger: true, options: hides },
	{ key: 'b', label: queue.act.leave, command: { act: 'dismiss_flags', postId } }
];
