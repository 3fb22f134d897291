import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine, tidyText } from '../kit/tidy';

/** What was typed into a form, field by field, as it is shown again after a mistake. */
export type Typed<Field extends string> = Record<Field, string>;

/** What can be wrong with a field of the consultation desk; the words take the field's label. */
export type FieldFault =
	| 'missing'
	| 'too_short'
	| 'too_long'
	| 'unknown_choice'
	| 'day_invalid'
	| 'time_invalid'
	| 'email_invalid'
	| 'phone_invalid'
	| 'link_invalid'
	| 'incomplete_window'
	| 'ends_before_it_begins'
	| 'too_many';

export type Faults<Field extends string> = Partial<Record<Field, FieldFault>>;
export type Parsed<Field extends string, Input> = { ok: true; input: Input } | { ok: false; faults: Faults<Field> };

/** Makes the compiler check a fault's name where valibot would take any text. */
export const fault = (name: FieldFault): FieldFault => name;

/** A file where words belong is nothing that was typed. */
export const typedIn = <Field extends string>(form: FormData, fields: readonly Field[]): Typed<Field> =>
	Object.fromEntries(
		fields.map((name) => {
			const value = form.get(name);
			return [name, typeof value === 'string' ? value : ''];
		})
	) as Typed<Field>;

export function parseTyped<Field extends string, Input>(
	schema: v.GenericSchema<unknown, Input>,
	typed: Typed<Field>
): Parsed<Field, Input> {
	const parsed = v.safeParse(schema, typed);
	if (parsed.success) return { ok: true, input: parsed.output };
	const faults: Faults<Field> = {};
	for (const issue of parsed.issues) {
		const field = issue.path?.[0]?.key as Field;
		// Every message of the schemas is a fault's name: `fault()` saw to that.
		faults[field] ??= issue.message as FieldFault;
	}
	return { ok: false, faults };
}

type Bounds = { least?: number; most: number };

const bounded = (tidy: (typed: string) => string, { least = 0, most }: Bounds) =>
	v.pipe(
		v.string(fault('missing')),
		v.transform(tidy),
		v.check((words) => least === 0 || hasWords(words), fault('missing')),
		v.check((words) => least === 0 || lengthOf(words) >= least, fault('too_short')),
		v.check((words) => lengthOf(words) <= most, fault('too_long'))
	);

/** One line; required when it has a least length. */
export const line = (bounds: Bounds) => bounded(tidyLine, bounds);
/** Several lines; required when it has a least length. */
export const lines = (bounds: Bounds) => bounded(tidyText, bounds);

export const oneOf = <Word extends string>(words: readonly Word[]) =>
	v.pipe(
		v.string(fault('missing')),
		v.nonEmpty(fault('missing')),
		v.custom<Word>((typed) => words.some((word) => word === typed), fault('unknown_choice'))
	);

export const ticked = v.pipe(
	v.string(fault('unknown_choice')),
	v.transform((typed) => typed !== '')
);

const UUID = v.pipe(v.string(), v.uuid());

export const idOrNothing = v.pipe(
	v.string(fault('unknown_choice')),
	v.check((typed) => typed === '' || v.is(UUID, typed), fault('unknown_choice')),
	v.transform((id) => id || null)
);

/** A day, or nothing. */
export const dayOrNothing = v.pipe(
	v.string(fault('day_invalid')),
	v.trim(),
	v.check((typed) => typed === '' || parseIsoDate(typed) !== null, fault('day_invalid')),
	v.transform((typed): IsoDate | null => typed || null)
);
export const day = v.pipe(
	v.string(fault('missing')),
	v.trim(),
	v.nonEmpty(fault('missing')),
	v.transform(parseIsoDate),
	v.nonNullable(v.string(), fault('day_invalid'))
);

const TIME = /^([01]\d|2[0-3])[:.][0-5]\d$/;

/** `08:30`, or as Indonesians write it, `08.30`. */
export const time = v.pipe(
	v.string(fault('missing')),
	v.trim(),
	v.nonEmpty(fault('missing')),
	v.regex(TIME, fault('time_invalid')),
	v.transform((typed) => typed.replace('.', ':'))
);

const EMAIL_MOST = 254;
const PHONE = /^\+?\d{8,15}$/;

export const emailOrNothing = v.pipe(
	v.string(fault('email_invalid')),
	v.trim(),
	v.check(
		(typed) => typed === '' || (typed.length <= EMAIL_MOST && v.is(v.pipe(v.string(), v.email()), typed)),
		fault('email_invalid')
	)
);

/** Written as people write it, kept as it is dialled. */
export const phoneOrNothing = v.pipe(
	v.string(fault('phone_invalid')),
	v.transform((typed) => typed.replace(/[\s().-]/g, '')),
	v.check((typed) => typed === '' || PHONE.test(typed), fault('phone_invalid'))
);

const LINK_MOST = 500;
const isLink = (typed: string): boolean => /^https?:$/.test(URL.parse(typed)?.protocol ?? '');

export const linkOrNothing = v.pipe(
	v.string(fault('link_invalid')),
	v.transform(tidyLine),
	v.maxLength(LINK_MOST, fault('too_long')),
	v.check((typed) => typed === '' || isLink(typed), fault('link_invalid'))
);
