import type { Result } from './result';

/**
 * An act as a page shows it to one person: theirs to do now, or theirs but waiting for what is named. Null: not theirs,
 * so that no page mentions it.
 */
export type Offer<Why extends string> = { now: true; why: null } | { now: false; why: Why } | null;

/** What a page may offer, from the very decision that is asked again when the form is sent. */
export const offerOf = <Refusal extends string>(
	decision: Result<unknown, Refusal>
): Offer<Exclude<Refusal, 'not_allowed'>> => {
	if (decision.ok) return { now: true, why: null };
	const { refusal } = decision;
	return refusal === 'not_allowed' ? null : { now: false, why: refusal as Exclude<Refusal, 'not_allowed'> };
};
