import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { PersonalAct } from '$lib/forms/verbs';

/** What the page of an act says. */
export type ActWords = {
	/** What will happen when the button is pressed. */
	explain: string;
	/** What to write in the text field, where the form has one. */
	text?: string;
	hint?: string;
};

/** Every word about an act: on its button, in the history after whoever did it, and on its page where it has one. */
export type WordsOfActs = {
	[Act in ComplaintAction]: { do: string; done: string } & (Act extends PersonalAct ? ActWords : unknown);
} & { flag: ActWords };

/** One of these words of every act. */
export const said = (words: WordsOfActs, which: 'do' | 'done') => {
	const { flag: _, ...acts } = words;
	return Object.fromEntries(Object.entries(acts).map(([act, of]) => [act, of[which]])) as Record<
		ComplaintAction,
		string
	>;
};
