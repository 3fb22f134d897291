import type { Capacity } from '../actor/capacity';
import type { PostKind } from './post';
import { COLLAPSE_LINE } from '../moderation/flag-weight';
import { looksLikeSpam, type SpamSigns } from '../moderation/spam-shape';

/** What decides whether something is folded before a person has looked. */
export type Flagged = {
	/** Null: the thread itself. */
	post: { kind: PostKind; role: Capacity; signs: SpamSigns } | null;
	/** It was folded before, or a moderator has decided about it: what a person or time has opened stays open. */
	decided: boolean;
	/** What the flags weigh that call it spam. */
	sum: number;
};

/** Why something that was flagged is not folded by itself, in the order in which it is asked. */
export const WHY_NOT_FOLDED = [
	'thread',
	'not_a_reply',
	'decided',
	'of_offices',
	'not_spam_shaped',
	'too_light'
] as const;
export type WhyNotFolded = (typeof WHY_NOT_FOLDED)[number];

/** Whose replies can be: not those of whoever asked for help here, nor of an office. */
const OUTSIDERS: readonly Capacity[] = ['citizen', 'participant', 'anyone'];

/**
 * Only a reply that has the shape of spam can be folded, and only when flags of readers who usually disagree weigh enough. A
 * report or a consultation never is, nor an input, an answer, what its reporter writes, or anything that speaks of offices.
 */
export function whyNotFolded({ post, decided, sum }: Flagged): WhyNotFolded | null {
	if (!post) return 'thread';
	if (post.kind !== 'reply' || !OUTSIDERS.includes(post.role)) return 'not_a_reply';
	if (decided) return 'decided';
	if (post.signs.ofOffices) return 'of_offices';
	if (!looksLikeSpam(post.signs)) return 'not_spam_shaped';
	return sum < COLLAPSE_LINE ? 'too_light' : null;
}
