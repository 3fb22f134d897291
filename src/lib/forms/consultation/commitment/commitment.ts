import { COMMITMENT_ACTIONS, type CommitmentAction } from '$lib/domain/consultation/commitment/commitment';
import { hasWords, lengthOf, tidyText } from '$lib/forms/kit/tidy';

/** What a person does to a promise by a form of its own: silence is nobody's button. */
export type PersonalCommitmentAction = Exclude<CommitmentAction, 'accept_silence'>;

/** The Indonesian word of each act in a URL: `/konsultasi/…/komitmen/3/selesai`. */
export const WORD_OF_COMMITMENT_ACT = {
	report_progress: 'kemajuan',
	fulfil: 'selesai',
	confirm_fulfilment: 'setujui',
	contest_fulfilment: 'sanggah',
	waive: 'lepaskan'
} as const satisfies Record<PersonalCommitmentAction, string>;

export const PERSONAL_COMMITMENT_ACTIONS = COMMITMENT_ACTIONS.filter((action) => action !== 'accept_silence');

export const commitmentActOf = (word: string): PersonalCommitmentAction | null =>
	PERSONAL_COMMITMENT_ACTIONS.find((action) => WORD_OF_COMMITMENT_ACT[action] === word) ?? null;

/** Acts that may show something besides their words. */
const WITH_FILES: readonly PersonalCommitmentAction[] = ['report_progress', 'fulfil', 'contest_fulfilment'];
export const takesFiles = (action: PersonalCommitmentAction): boolean => WITH_FILES.includes(action);
export const isTextOptional = (action: PersonalCommitmentAction): boolean => action === 'confirm_fulfilment';

export const COMMITMENT_TEXT_MOST = 4000;

export type CommitmentForm = { text: string; fault: 'missing' | 'too_long' | null };

/** What was written, tidied, and its first fault. */
export function parseCommitmentForm(action: PersonalCommitmentAction, form: FormData): CommitmentForm {
	const typed = form.get('teks');
	const text = typeof typed === 'string' ? tidyText(typed) : '';
	if (!hasWords(text)) return { text, fault: isTextOptional(action) && text === '' ? null : 'missing' };
	return { text, fault: lengthOf(text) > COMMITMENT_TEXT_MOST ? 'too_long' : null };
}
