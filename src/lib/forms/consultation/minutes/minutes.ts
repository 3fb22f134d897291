import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { GENDERS, PUBLICATION_MEDIA, SIDES, TERMS, type Gender } from '$lib/domain/consultation/words';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from '$lib/forms/kit/tidy';
import { parseNumbers } from '../numbers';

export type MinutesFault =
	| 'missing'
	| 'too_short'
	| 'too_long'
	| 'day_invalid'
	| 'choice_missing'
	| 'numbers_invalid'
	| 'email_invalid'
	| 'url_invalid';

const fault = (name: MinutesFault): MinutesFault => name;
// A field that is absent is an empty one.
const typed = v.optional(v.string(fault('missing')), '');

const words = (tidy: (text: string) => string, least: number, most: number) =>
	v.pipe(
		typed,
		v.transform(tidy),
		v.check(hasWords, fault('missing')),
		v.check((text) => lengthOf(text) >= least, fault('too_short')),
		v.check((text) => lengthOf(text) <= most, fault('too_long'))
	);
const atMost = (tidy: (text: string) => string, most: number) =>
	v.pipe(
		typed,
		v.transform(tidy),
		v.check((text) => lengthOf(text) <= most, fault('too_long'))
	);
const oneOf = <const T extends readonly string[]>(choices: T) =>
	v.pipe(typed, v.picklist(choices, fault('choice_missing')));

const day = v.pipe(
	typed,
	v.trim(),
	v.nonEmpty(fault('missing')),
	v.transform(parseIsoDate),
	v.nonNullable(v.string(), fault('day_invalid'))
);
const dayOrNone = v.pipe(
	typed,
	v.trim(),
	v.check((text) => text === '' || parseIsoDate(text) !== null, fault('day_invalid')),
	v.transform((text): IsoDate | null => parseIsoDate(text))
);
const uuidOrNone = v.pipe(
	typed,
	v.check((text) => text === '' || v.is(v.pipe(v.string(), v.uuid()), text), fault('choice_missing')),
	v.transform((text) => text || null)
);
const numbers = v.pipe(typed, v.transform(parseNumbers), v.nonNullable(v.array(v.number()), fault('numbers_invalid')));
const emailOrNone = v.pipe(
	typed,
	v.trim(),
	v.check((text) => text === '' || v.is(v.pipe(v.string(), v.email(), v.maxLength(254)), text), fault('email_invalid'))
);
const urlOrNone = v.pipe(
	atMost(tidyLine, 500),
	v.check((text) => text === '' || /^https?:\/\/\S+$/i.test(text), fault('url_invalid'))
);
const genderOrNone = v.pipe(
	typed,
	v.picklist(['', ...GENDERS], fault('choice_missing')),
	v.transform((gender): Gender | null => gender || null)
);

/** The forms of minutes, by what they write. Their fields are named as addresses and error summaries show them. */
const SCHEMAS = {
	data: v.object({ hari: day, tempat: words(tidyLine, 3, 200), ringkasan: atMost(tidyText, 8000) }),
	item: v.object({
		masalah: words(tidyText, 5, 2000),
		usulan: words(tidyText, 5, 2000),
		jangka: oneOf(TERMS),
		tenggat: dayOrNone,
		instansi: uuidOrNone,
		jabatan: atMost(tidyLine, 150),
		masukan: numbers
	}),
	party: v.object({
		sisi: oneOf(SIDES),
		nama: words(tidyLine, 2, 150),
		jabatan: words(tidyLine, 2, 150),
		kelamin: genderOrNone,
		surel: emailOrNone
	}),
	publication: v.object({
		media: oneOf(PUBLICATION_MEDIA),
		nama: words(tidyLine, 2, 150),
		tautan: urlOrNone,
		terbit: day
	}),
	addendum: v.object({ teks: words(tidyText, 5, 8000) })
} as const;

type Schemas = typeof SCHEMAS;
export type MinutesForm = keyof Schemas;
export type FieldOf<K extends MinutesForm> = keyof Schemas[K]['entries'] & string;
export type Typed<K extends MinutesForm> = Record<FieldOf<K>, string>;
export type Faults<K extends MinutesForm> = Partial<Record<FieldOf<K>, MinutesFault>>;

export type ParsedMinutes<K extends MinutesForm> = { typed: Typed<K> } & (
	{ ok: true; input: v.InferOutput<Schemas[K]> } | { ok: false; faults: Faults<K> }
);

/** Reads one of the forms: what it asks for, or the fault of each field, always with what was typed. */
export function parseMinutesForm<K extends MinutesForm>(kind: K, form: FormData): ParsedMinutes<K> {
	const schema: Schemas[K] = SCHEMAS[kind];
	const fields = Object.keys(schema.entries) as FieldOf<K>[];
	const typed = Object.fromEntries(fields.map((field) => [field, textIn(form, field)])) as Typed<K>;
	const parsed = v.safeParse(schema, typed);
	if (parsed.success) return { typed, ok: true, input: parsed.output as v.InferOutput<Schemas[K]> };
	const faults: Faults<K> = {};
	for (const issue of parsed.issues) {
		const field = fields.find((name) => name === issue.path?.[0]?.key);
		// Every message of the schemas is a fault's name: `fault()` saw to that.
		if (field) faults[field] ??= issue.message as MinutesFault;
	}
	return { typed, ok: false, faults };
}

/** A file where words belong is nothing that was typed. */
function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}
