/** The parts of the form, each a page, in the order in which they are usually filled. */
export const REPORT_STEPS = ['what', 'where', 'who'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];

export const FIELDS_OF = {
	what: ['classification', 'title', 'text', 'occurredOn'],
	where: ['district', 'place', 'category', 'categorySearch', 'agency'],
	who: ['anonymous', 'confidential', 'name', 'email', 'phone', 'channel']
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

/** The fields of one step as they were typed. A file sent in place of words counts as nothing typed. */
export function readFields(form: FormData, step: ReportStep): ReportDraft {
	const typed = FIELDS_OF[step].map((field) => {
		const value = form.get(field);
		return [field, typeof value === 'string' ? value.slice(0, KEPT_MOST) : ''] as const;
	});
	return Object.fromEntries(typed);
}
