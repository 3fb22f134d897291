import { isUuid } from '../uuid';

/** What stands in the form of an answer, by the names of its fields. */
export type DraftWords = Readonly<Record<string, string>>;

/** What one page wrote: a machine that somebody writes on has the form open under a key of its own. */
export type DraftHand = { by: string; at: string; words: DraftWords };

/** A template, and in which version its words were taken. */
export type TakenTemplate = { id: string; version: number };

/** The same template by now. */
type TemplateNow = { version: number; retiredAt: Date | null };

/** What a page says to have shown of a template: it is asked about once, and anew where it changed again. */
export const TEMPLATE_STAMP = /^\d{1,6}(?:x)?$/;
export const stampOf = ({ version, retiredAt }: TemplateNow): string => `${version}${retiredAt ? 'x' : ''}`;

/** A template whose words came into a form, with the stamp of what was read of it last. */
export type ReadTemplate = { id: string; stamp: string };

/** As a form carries it that is kept nowhere meanwhile. */
export const readTemplateAs = ({ id, stamp }: ReadTemplate): string => `${id}.${stamp}`;

export function parseReadTemplate(typed: string): ReadTemplate | null {
	const [id = '', stamp = '', ...more] = typed.split('.');
	return isUuid(id) && TEMPLATE_STAMP.test(stamp) && more.length === 0 ? { id, stamp } : null;
}

/** Whether it says something else by now than what was taken, or is offered to nobody any more. */
export const isRenewed = ({ version }: TakenTemplate, now: TemplateNow): boolean =>
	now.version !== version || now.retiredAt !== null;

/** An answer while it is written, and what was written of it on other machines at the same time. */
export type AnswerDraft = { now: DraftHand; aside: readonly DraftHand[]; taken?: TakenTemplate };

/** The page that writes, and the state of the draft that it was drawn from. */
export type DraftPage = { key: string; state: string | null };

const ASIDE_MOST = 3;

/** What a page is drawn from. */
export const stateOfDraft = ({ now }: AnswerDraft): string => `${now.at} ${now.by}`;

const isSame = (one: DraftWords, other: DraftWords): boolean =>
	[...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => (one[name] ?? '') === (other[name] ?? ''));

/** Whether anything is written at all. */
export const isWritten = (words: DraftWords): boolean => Object.values(words).some((word) => word.trim() !== '');

/** Of one page what it wrote last, of the others what they wrote, the latest first. */
const beside = (aside: readonly DraftHand[], hand: DraftHand): DraftHand[] =>
	[hand, ...aside.filter(({ by }) => by !== hand.by)].slice(0, ASIDE_MOST);

/**
 * Keeps what a page wrote. Where another page has written something else since this one was drawn, nothing is written over:
 * what comes is kept aside, and told to be.
 */
export function writeDraft(
	draft: AnswerDraft | null,
	page: DraftPage,
	words: DraftWords,
	at: Date
): { draft: AnswerDraft; elsewhere: boolean } {
	const hand: DraftHand = { by: page.key, at: at.toISOString(), words };
	if (!draft) return { draft: { now: hand, aside: [] }, elsewhere: false };
	if (isSame(draft.now.words, words)) return { draft, elsewhere: false };
	if (draft.now.by === page.key || page.state === stateOfDraft(draft))
		return { draft: { ...draft, now: hand }, elsewhere: false };
	return { draft: { ...draft, aside: beside(draft.aside, hand) }, elsewhere: true };
}

/** Goes on with what was kept aside; what stood in its place is kept aside instead. */
export function takeAside(draft: AnswerDraft, by: string, key: string, at: Date): AnswerDraft {
	const taken = draft.aside.find((hand) => hand.by === by);
	if (!taken) return draft;
	const others = draft.aside.filter((hand) => hand !== taken);
	return { ...draft, now: { by: key, at: at.toISOString(), words: taken.words }, aside: beside(others, draft.now) };
}
