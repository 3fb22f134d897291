import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from '../kit/tidy';

/** What can be wrong with the form; `text` has the words for each. */
export const REPORT_FAULTS = [
	...(['classification_missing', 'title_missing', 'title_short', 'title_long'] as const),
	...(['text_missing', 'text_short', 'text_long', 'date_invalid', 'date_future', 'date_too_old'] as const),
	...(['district_missing', 'place_missing', 'place_long', 'category_missing', 'agency_unknown'] as const),
	...(['name_missing', 'name_long', 'email_invalid', 'phone_invalid', 'channel_missing'] as const),
	...(['reference_invalid', 'code_invalid'] as const)
] as const;
export type ReportFault = (typeof REPORT_FAULTS)[number];

/** One fault a field, the first: a person mends one thing at a time. */
export type Faults = Readonly<Record<string, ReportFault>>;
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: Faults };

/** Checks what was typed. The schemas of this folder speak in faults alone, hence the one assertion. */
export function check<S extends v.GenericSchema>(schema: S, typed: unknown): Checked<v.InferOutput<S>> {
	const result = v.safeParse(schema, typed);
	if (result.success) return { ok: true, value: result.output };
	const faults: Record<string, ReportFault> = {};
	for (const issue of result.issues) faults[v.getDotPath(issue) ?? 'form'] ??= issue.message as ReportFault;
	return { ok: false, faults };
}

type Limits = {
	least?: number;
	most: number;
	faults: { missing?: ReportFault; short?: ReportFault; long: ReportFault };
};

const bounded = (tidy: (typed: string) => string, { least = 0, most, faults }: Limits) => {
	const { missing, long } = faults;
	const short = faults.short ?? missing;
	return v.pipe(
		v.optional(v.string(missing ?? long), ''),
		v.transform(tidy),
		v.check((text) => missing === undefined || hasWords(text), missing),
		v.check((text) => lengthOf(text) >= least, short),
		v.check((text) => lengthOf(text) <= most, long)
	);
};

export const line = (limits: Limits) => bounded(tidyLine, limits);
export const paragraphs = (limits: Limits) => bounded(tidyText, limits);

/** One of a few codes, said as a fault of its own when it is none of them. */
export const oneOf = <const T extends readonly string[]>(codes: T, fault: ReportFault) =>
	v.optional(v.picklist(codes, fault), '' as T[number]);

/** A checkbox arrives as `on`, or not at all. */
export const ticked = v.pipe(
	v.optional(v.unknown(), ''),
	v.transform((value) => value === 'on')
);
