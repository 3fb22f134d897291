import type { Capacity } from '../actor/capacity';
import type { PostKind } from './post';
import type { QueueKind } from '../moderation/queue';

/*
 * Several things of the queue under one decision: safe only where deciding one means having decided the others. What
 * speaks of who governs is looked at one by one, and so is whatever somebody else has to decide anew.
 */

/** Kinds of which several can be decided together. An appeal never is: it is the second look that a crowd did not get. */
export const TOGETHER_KINDS = ['flag', 'collapsed', 'held_input', 'held_post'] as const satisfies QueueKind[];
export type TogetherKind = (typeof TOGETHER_KINDS)[number];

/** As many as one can have read before deciding. */
export const TOGETHER_MOST = 50;

export const isTogetherKind = (kind: QueueKind): kind is TogetherKind =>
	TOGETHER_KINDS.some((together) => together === kind);

/** What decides whether a thing may be one of several. */
export type OneOfSeveral = {
	kind: QueueKind;
	/** Null: a thread itself. */
	post: { kind: PostKind; role: Capacity } | null;
	/** Its report tells of misuse of authority. */
	supervisory: boolean;
	/** It speaks of an office or of who works there. */
	ofOffices: boolean;
};

/** Why something is decided by itself, in the order in which it is asked. */
export const WHY_ALONE = ['kind', 'thread', 'of_offices', 'own_words'] as const;
export type WhyAlone = (typeof WHY_ALONE)[number];

/** Whose words they may be: not those of whoever asked for help here, nor of an office. */
const OUTSIDERS: readonly Capacity[] = ['citizen', 'participant', 'anyone'];

/** Null where it may be decided with others; else why it is not. */
export function whyAlone({ kind, post, supervisory, ofOffices }: OneOfSeveral): WhyAlone | null {
	if (!isTogetherKind(kind)) return 'kind';
	if (!post) return 'thread';
	if (supervisory || ofOffices) return 'of_offices';
	return OUTSIDERS.includes(post.role) ? null : 'own_words';
}

/** What becomes of each: shown, or not, under one rule. */
export type TogetherDecision = { do: 'show' } | { do: 'hide'; rule: string };
