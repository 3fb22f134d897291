import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse, type Result } from '$lib/domain/result';
import { isUuid } from '$lib/domain/uuid';
import type { Fault } from './fault';
import { hasWords, lengthOf, tidyLine, tidyText } from './tidy';
import { isPartOfDay, readDay, readHour } from './typed-day';

/** How a field is shown where its own page cannot be: words to read and change, or something carried along. */
export type Look = 'line' | 'block' | 'carried' | 'secret';

/** One question of a form: what was typed under its name, and what it means or what is wrong with it. */
export type Field<Input = unknown> = {
	look: Look;
	/** Whether it may be sent without an answer. */
	optional: boolean;
	/** Bounds of the words or the number, for the page and for the words of a fault. */
	least?: number;
	most?: number;
	/** The words it is answered with, where they are few. */
	known?: readonly string[];
	/** What the words are, for who describes the form to a program. */
	format?: 'date' | 'email';
	check(typed: string): Result<Input, Fault>;
};

/** A question that can be answered several times under one name: a row of ticked boxes. */
export type ManyField<Input = unknown> = Omit<Field, 'check'> & {
	many: true;
	check(typed: readonly string[]): Result<Input, Fault>;
};

type Bounds = { least?: number; most: number; optional?: boolean };

const words = (look: 'line' | 'block', tidy: (typed: string) => string, bounds: Bounds): Field<string> => ({
	look,
	optional: false,
	...bounds,
	check(typed) {
		const text = tidy(typed);
		if (!hasWords(text)) {
			if (!bounds.optional) return refuse('missing');
			if (text === '') return allow('');
		}
		if (lengthOf(text) < (bounds.least ?? 0)) return refuse('too_short');
		return lengthOf(text) > bounds.most ? refuse('too_long') : allow(text);
	}
});

/** One line of words. */
export const line = (bounds: Bounds): Field<string> => words('line', tidyLine, bounds);
/** Several lines of words. */
export const block = (bounds: Bounds): Field<string> => words('block', tidyText, bounds);

/** Several lines of which not one sign is tidied, because they are counted. */
export const verbatim = ({ most }: { most: number }): Field<string> => ({
	look: 'block',
	optional: false,
	most,
	check(typed) {
		if (typed.trim() === '') return refuse('missing');
		return typed.length > most ? refuse('too_long') : allow(typed);
	}
});

/** Anything that one line says in its own way; null is what cannot be understood. Required unless made `orNone`. */
export const parsed = <Input>(
	parse: (typed: string) => Input | null,
	fault: Fault,
	bounds: Pick<Field, 'least' | 'most' | 'known' | 'format'> & { look?: Look } = {}
): Field<Input> => ({
	look: 'line',
	optional: false,
	...bounds,
	check(typed) {
		const text = tidyLine(typed);
		if (text === '') return refuse('missing');
		const input = parse(text);
		return input === null ? refuse(fault) : allow(input);
	}
});

/** The same question, which may stay unanswered. */
export const orNone = <Input>(field: Field<Input>): Field<Input | null> => ({
	...field,
	optional: true,
	check: (typed) => (typed.trim() === '' ? allow(null) : field.check(typed))
});

/** The same question; no answer stands for something. */
export const orElse = <Input, const Otherwise>(
	field: Field<Input>,
	otherwise: Otherwise
): Field<Input | Otherwise> => ({
	...field,
	optional: true,
	check: (typed) => (typed.trim() === '' ? allow(otherwise) : field.check(typed))
});

/** What was meant by the answer. */
export const meaning = <From, To>(field: Field<From>, say: (input: From) => To): Field<To> => ({
	...field,
	check(typed) {
		const checked = field.check(typed);
		return checked.ok ? allow(say(checked.value)) : checked;
	}
});

/** The same question, which takes only some of its answers. */
export const only = <Input>(field: Field<Input>, takes: (input: Input) => boolean, fault: Fault): Field<Input> => ({
	...field,
	check(typed) {
		const checked = field.check(typed);
		return checked.ok && !takes(checked.value) ? refuse(fault) : checked;
	}
});

/** One of a few words. */
export const choice = <const Word extends string>(known: readonly Word[]): Field<Word> =>
	parsed((typed) => known.find((word) => word === typed) ?? null, 'unknown_choice', { look: 'carried', known });

/** One of what the page listed, by id. Whether it is there is for who looks it up. */
export const id: Field<string> = parsed((typed) => (isUuid(typed) ? typed : null), 'unknown_choice', {
	look: 'carried'
});

const NOTHING_LISTED = '00000000-0000-4000-8000-000000000000';

/** What a button of a list stands beside, by id. An id that is none finds nothing, as one that is gone does. */
export const listed: Field<string> = {
	look: 'carried',
	optional: true,
	check: (typed) => allow(isUuid(typed) ? typed : NOTHING_LISTED)
};

/** Another kind of name for something that the page listed. */
export const named = (pattern: RegExp): Field<string> =>
	parsed((typed) => (pattern.test(typed) ? typed : null), 'unknown_choice', { look: 'carried' });

export const number = ({ least, most }: { least: number; most: number }): Field<number> =>
	parsed(
		(typed) => (/^\d{1,9}$/.test(typed) && Number(typed) >= least && Number(typed) <= most ? Number(typed) : null),
		'not_a_number',
		{ least, most }
	);

/** Days outside are slips of the finger. */
const [EARLIEST, LATEST] = ['1900-01-01', '2099-12-31'];

/** Any day of the calendar, however long ago. */
export const anyDay: Field<IsoDate> = {
	look: 'line',
	optional: false,
	format: 'date',
	check(typed) {
		const text = tidyLine(typed);
		if (text === '') return refuse('missing');
		const date = readDay(text);
		return date === null ? refuse(isPartOfDay(text) ? 'day_incomplete' : 'day_invalid') : allow(date);
	}
};

export const day: Field<IsoDate> = only(anyDay, (date) => date >= EARLIEST && date <= LATEST, 'day_invalid');

export const hour: Field<string> = parsed(readHour, 'time_invalid');

/** A checkbox arrives as its value, or not at all. */
export const ticked: Field<boolean> = { look: 'carried', optional: true, check: (typed) => allow(typed !== '') };

// The longest address that mail can be delivered to (RFC 5321 §4.5.3.1), its part before the sign, and letters of any script.
const EMAIL_MOST = 254;
const EMAIL =
	/^[^\s\p{C}@<>()[\]\\,;:"]{1,64}@([\p{L}\p{N}]([\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

export const email: Field<string> = parsed(
	(typed) => (typed.length <= EMAIL_MOST && EMAIL.test(typed) ? typed : null),
	'email_invalid',
	{ format: 'email' }
);

/** Written as people write it, kept as it is dialled. */
export const phone: Field<string> = parsed((typed) => {
	const dialled = typed.replace(/[\s().-]/g, '');
	return /^\+?\d{8,15}$/.test(dialled) ? dialled : null;
}, 'phone_invalid');

const LINK_MOST = 500;

export const link: Field<string> = parsed(
	(typed) => (typed.length <= LINK_MOST && /^https?:$/.test(URL.parse(typed)?.protocol ?? '') ? typed : null),
	'link_invalid'
);

/** A checkbox without which nothing is sent. */
export const required: Field<true> = {
	look: 'carried',
	optional: false,
	check: (typed) => (typed === '' ? refuse('missing') : allow(true))
};

/** What nobody may see again once it was typed; only its length is judged, and not one space of it is changed. */
export const secret = ({ most }: { most: number }): Field<string> => ({
	look: 'secret',
	optional: false,
	most,
	check: (typed) => (typed === '' ? refuse('missing') : typed.length > most ? refuse('too_long') : allow(typed))
});

/** Several answers under one name; without any, something is missing. Those that are none of the kind count for nothing. */
export const several = <Input>(field: Field<Input>, { most }: { most: number }): ManyField<Input[]> => ({
	look: field.look,
	optional: false,
	many: true,
	most,
	check(typed) {
		const inputs = typed.flatMap((one) => {
			const checked = field.check(one);
			return checked.ok ? [checked.value] : [];
		});
		if (inputs.length === 0) return refuse('missing');
		return inputs.length > most ? refuse('too_many') : allow(inputs);
	}
});

/** The same, which may stay without any. */
export const any = <Input>(field: ManyField<Input[]>): ManyField<Input[]> => ({
	...field,
	optional: true,
	check: (typed) => (typed.length === 0 ? allow([]) : field.check(typed))
});

/** The same question where nothing is sent yet: anything may stand in it. */
export const unjudged = ({ look, most }: Pick<Field, 'look' | 'most'>): Field<string> => ({
	look,
	...(most !== undefined && { most }),
	optional: true,
	check: (typed) => allow(typed)
});

/** What the page itself wrote into a form. Nothing of it is typed: whatever does not fit is nobody's mistake, and null. */
export const hidden = <Input>(field: Field<Input>): Field<Input | null> => ({
	look: 'carried',
	optional: true,
	check(typed) {
		const checked = field.check(typed);
		return allow(checked.ok ? checked.value : null);
	}
});
