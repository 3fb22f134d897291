import type { DecisionPage } from '$lib/server/queries/moderation/decision-page';
import type { Messages } from '$lib/ui/messages';

/** A form of the page that was sent and came back: which, what is wrong, and what was typed. */
export type SentForm = { of: string; errors: Messages; typed: object; formKey: string } | null;

/** The forms that the page offers this reader now. */
function offeredBy({ acts, correction, readsTalk, isAuthor, words, opens }: DecisionPage): Record<string, boolean> {
	return {
		file_appeal: isAuthor && acts.file,
		correct: isAuthor && acts.correct,
		say: readsTalk && (acts.turnsLeft ?? 0) > 0,
		decide: acts.decide,
		concede: acts.concede,
		settle_correction: acts.settle && correction !== null,
		look: acts.ask,
		answer_look: acts.answer,
		by_code: !isAuthor && !words && opens === 'input'
	};
}

/** What came back although its form is offered no longer: somebody else was first, or its time is over. */
export const stranded = (form: SentForm, decision: DecisionPage): SentForm =>
	form && !offeredBy(decision)[form.of] ? form : null;

/** The words that were typed into it. */
export const wordsIn = (form: SentForm): string =>
	form && 'kata' in form.typed && typeof form.typed.kata === 'string' ? form.typed.kata : '';
