import { bareWords } from './bare-words';

/**
 * What a piece of the text is for its readers: people speak of a provision; a heading stands over some, and a note (a
 * signature, the names of columns) says nothing that could be agreed or objected to.
 */
export type ProvisionKind = 'heading' | 'provision' | 'note';

/** Words of the text under what they are called. */
export type Wording = {
	/** "Pasal 3", "3." or nothing. */
	label: string;
	/** Markdown, without the label. */
	body: string;
};

/** A pasal, a numbered point, a paragraph, or what stands over or beside them. */
export type Provision = Wording & { kind: ProvisionKind };

/** Why a text does not become the next version: it says nothing, nothing new, or another came before it. */
export type TextRefusal = 'text_required' | 'same_text' | 'changed_meanwhile';

/** The words alone: spacing is none of them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Whether two texts say the same: neither spacing nor bold letters change what is said. */
export const sameWords = (one: string, other: string): boolean =>
	wordsOf(bareWords(one)).join(' ') === wordsOf(bareWords(other)).join(' ');
