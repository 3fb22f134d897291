import { COMMITMENT_ACTS, type CommitmentPage } from '$lib/domain/consultation/commitment/acts';
import { needOf, pagesOf, verbsOf, TEXT_MOST, type Asks } from '$lib/domain/thread/act-law';
import { hasWords, lengthOf, tidyText } from '$lib/forms/kit/tidy';

export type PersonalCommitmentAction = CommitmentPage;

/** The Indonesian word of each act in a URL: `/konsultasi/…/komitmen/3/selesai`. */
export const WORD_OF_COMMITMENT_ACT = verbsOf(COMMITMENT_ACTS);

export const commitmentActOf = (word: string): PersonalCommitmentAction | null =>
	pagesOf(COMMITMENT_ACTS).find((action) => WORD_OF_COMMITMENT_ACT[action] === word) ?? null;

const asksOf = (action: PersonalCommitmentAction): Asks => COMMITMENT_ACTS[action].asks;

/** Whether it may show something besides its words. */
export const takesFiles = (action: PersonalCommitmentAction): boolean => asksOf(action).files !== undefined;
export const isTextOptional = (action: PersonalCommitmentAction): boolean => needOf(asksOf(action).text) === 'optional';

export const COMMITMENT_TEXT_MOST = TEXT_MOST;

export type CommitmentForm = { text: string; fault: 'missing' | 'too_long' | null };

/** What was written, tidied, and its first fault. */
export function parseCommitmentForm(action: PersonalCommitmentAction, form: FormData): CommitmentForm {
	const typed = form.get('teks');
	const text = typeof typed === 'string' ? tidyText(typed) : '';
	if (!hasWords(text)) return { text, fault: isTextOptional(action) && text === '' ? null : 'missing' };
	return { text, fault: lengthOf(text) > COMMITMENT_TEXT_MOST ? 'too_long' : null };
}
