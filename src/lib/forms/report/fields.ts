import { sentUnder } from '../kit/typed-day';
import { inWordsOfNow } from './earlier';

/** The parts of the form, each a short page, in the order in which they are usually filled. */
export const REPORT_STEPS = ['what', 'where', 'about', 'who'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export const FIELDS_OF = {
	what: ['text', 'occurredOn'],
	where: ['district', 'village', 'place'],
	about: ['title', 'category', 'categorySearch', 'classification', 'agency'],
	who: ['mode', 'name', 'email', 'phone', 'channel']
} as const satisfies Record<ReportStep, readonly string[]>;

export type ReportField = (typeof FIELDS_OF)[ReportStep][number];

/** What was typed so far, whether right or wrong. A field that is absent was never asked. */
export type ReportDraft = Partial<Record<ReportField, string>>;

export const TITLE_LEAST = 10;
export const TITLE_MOST = 150;
export const TEXT_LEAST = 30;
export const TEXT_MOST = 4000;
export const PLACE_LEAST = 3;
export const PLACE_MOST = 200;
export const NAME_MOST = 100;

/** Somebody who pastes a whole book gets most of it back, and the draft stays small. */
const KEPT_MOST = 20_000;

/** The category from the list, where none of those above it was right. */
export const OTHER_CATEGORY = 'otherCategory';

/**
 * The fields of one step as they were typed, and whatever of other steps came with them: a page that was drawn by an earlier
 * version asks elsewhere, and none of its words is lost. A file sent in place of words counts as nothing typed.
 */
export function readFields(form: FormData, step: ReportStep): ReportDraft {
	const own: readonly string[] = FIELDS_OF[step];
	const asked = REPORT_STEPS.flatMap((of) => FIELDS_OF[of]).filter((field) => own.includes(field) || form.has(field));
	const typed = Object.fromEntries(asked.map((field) => [field, wordsIn(form, field)]));
	const category = typed['category'] || wordsIn(form, OTHER_CATEGORY);
	return inWordsOfNow({ ...typed, ...(own.includes('category') && { category }) }, form);
}

function wordsIn(form: FormData, field: string): string {
	return (sentUnder(field, form)[0] ?? '').slice(0, KEPT_MOST);
}
