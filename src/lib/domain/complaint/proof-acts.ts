import type { CitedRule } from '../moderation/rule';
import type { ActLaw } from '../thread/act-law';

/**
 * What a second person says who has seen the pictures of a closing. Until then it is told and shown, and counts for
 * nothing. Theirs is a decision under a rule, for everybody to read.
 */
export const PROOF_ACTS = {
	accept_proof: {
		by: ['moderator', 'inspector'],
		verb: 'terima-bukti',
		asks: { text: { need: 'required', most: 500 } },
		words: 'reason',
		keeps: ['rule'],
		judges: true,
		moderates: true,
		carried: true,
		told: ['reporter', 'officers', 'followers']
	},
	reject_proof: {
		by: ['moderator', 'inspector'],
		verb: 'bukti-belum-cukup',
		asks: { text: { need: 'required', least: 10, most: 500 } },
		words: 'reason',
		keeps: ['rule'],
		judges: true,
		moderates: true,
		carried: true,
		told: ['reporter', 'officers', 'heads', 'followers']
	}
} as const satisfies Record<string, ActLaw>;

/** What is said of the pictures of a closing. */
export type OfProof = {
	/** By the agency, of pictures that somebody will ask about. */
	explained?: string;
	/** A second person has to see them. */
	look?: true;
	/** The rule that a decision on them is made under. */
	rule?: CitedRule;
};

/** Nothing waits to be seen; and nobody is the second person to see what they did themselves. */
export function obstacleToSeeing(
	{ proofPending, deciderIds }: { proofPending: boolean; deciderIds: readonly string[] },
	userId: string | null
): 'wrong_status' | 'same_person' | null {
	if (!proofPending) return 'wrong_status';
	return userId !== null && deciderIds.includes(userId) ? 'same_person' : null;
}

export const isOnProof = (action: string): action is keyof typeof PROOF_ACTS => Object.hasOwn(PROOF_ACTS, action);
