import * as v from 'valibot';
import { hasWords, lengthOf, tidyText } from '$lib/forms/kit/tidy';
import { typedIn, type Typed } from '../typed';

const TEXT_FIELDS = ['naskah', 'catatan', 'versi'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const TEXT_MOST = 200_000;
export const NOTE_MOST = 1_000;

export type TextFault = 'body_missing' | 'body_too_long' | 'note_too_long';

const fault = (name: TextFault): TextFault => name;

const SCHEMA = v.object({
	naskah: v.pipe(
		v.string(),
		v.transform(tidyText),
		v.check(hasWords, fault('body_missing')),
		v.check((words) => lengthOf(words) <= TEXT_MOST, fault('body_too_long'))
	),
	catatan: v.pipe(
		v.string(),
		v.transform(tidyText),
		v.check((words) => lengthOf(words) <= NOTE_MOST, fault('note_too_long'))
	),
	/** The version that the writer began from; nonsense is a text that something else has replaced. */
	versi: v.pipe(
		v.string(),
		v.transform((typed) => (/^\d{1,6}$/.test(typed) ? Number(typed) : -1))
	)
});

export type TextInput = { body: string; note: string; base: number };
export type ParsedText = { ok: true; input: TextInput } | { ok: false; faults: Partial<Record<TextField, TextFault>> };

export const typedText = (form: FormData): Typed<TextField> => typedIn(form, TEXT_FIELDS);

export function parseText(typed: Typed<TextField>): ParsedText {
	const parsed = v.safeParse(SCHEMA, typed);
	if (parsed.success) {
		const { naskah, catatan, versi } = parsed.output;
		return { ok: true, input: { body: naskah, note: catatan, base: versi } };
	}
	const faults: Partial<Record<TextField, TextFault>> = {};
	for (const issue of parsed.issues) {
		const field = TEXT_FIELDS.find((name) => name === issue.path?.[0]?.key);
		// Every message of the schema is a fault's name: `fault()` saw to that.
		if (field) faults[field] ??= issue.message as TextFault;
	}
	return { ok: false, faults };
}
