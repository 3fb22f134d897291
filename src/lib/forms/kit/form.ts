import type { EveryWord } from '$lib/text/every-catalogue';
import type { Fault } from './fault';
import type { Field, ManyField } from './field';
import { sentUnder } from './typed-day';

export type Fields = Readonly<Record<string, Field | ManyField>>;
export type NameOf<F extends Fields> = keyof F & string;

/** What was typed, field by field, as it is shown again. */
export type Typed<F extends Fields> = { [K in NameOf<F>]: F[K] extends ManyField ? readonly string[] : string };
/** What a form without faults says. */
export type InputOf<F extends Fields> = {
	[K in NameOf<F>]: F[K] extends Field<infer Input> | ManyField<infer Input> ? Input : never;
};
/** The first fault of each field: a person mends one thing at a time. */
export type Faults<F extends Fields> = Partial<Record<NameOf<F>, Fault>>;
export type Parsed<F extends Fields> = { typed: Typed<F> } & (
	{ ok: true; input: InputOf<F> } | { ok: false; faults: Faults<F> }
);

/** A form is its questions and what the page calls them; what its answer means is for the use case. */
export type Form<Name extends string = string, F extends Fields = Fields> = {
	/** Tells the forms of one page apart. */
	name: Name;
	fields: F;
	/** Whether files come with it, under the name `berkas`, and who sends them: those of citizens lose what names them. */
	files?: 'citizen' | 'office';
	/** The question whose words may come in a text file instead, under the same name. */
	fromFile?: NameOf<F>;
	/** Whether that file may be a document of a word processor; what it leaves out is told in this question. */
	fromDocument?: NameOf<F>;
	labels: (words: EveryWord) => Record<NameOf<F>, string>;
	/** What the page calls the answers that are chosen and not typed. */
	choices?: (words: EveryWord) => Partial<Record<NameOf<F>, Readonly<Record<string, string>>>>;
	/** Sentences that say more than the common ones. */
	says?: (words: EveryWord) => Partial<Record<NameOf<F>, Partial<Record<Fault, string>>>>;
	/** What only several answers together can get wrong. */
	whole?: (input: InputOf<F>) => Faults<F>;
};

/** What a form asks and calls its questions, whatever it is made of. */
export type Questions = { fields: Fields; labels: (words: EveryWord) => Record<string, string> };

/** What every form carries beside its questions; a question of such a name would be read from the mark. */
export type MarkName = 'kunci' | 'untuk' | 'keadaan';

/** Lets the compiler find out what a form is made of. */
export const form = <const Name extends string, F extends Fields & Partial<Record<MarkName, never>>>(
	made: Form<Name, F>
): Form<Name, F> => made;

/** Somebody who pastes a whole book gets most of it back. */
const KEPT_LEAST = 20_000;

/** What was typed into each field. A file where words belong is nothing that was typed; neither is a field that is absent. */
export function typedIn<F extends Fields>(fields: F, sent: FormData): Typed<F> {
	const typed = Object.entries(fields).map(([name, field]) => {
		const values = sentUnder(name, sent);
		const kept = Math.max(KEPT_LEAST, 2 * (field.most ?? 0));
		return [name, 'many' in field ? values : (values[0] ?? '').slice(0, kept)];
	});
	return Object.fromEntries(typed) as Typed<F>;
}

/** Reads what was typed: the input, or the first fault of each field, always with what was typed. */
export function parse<F extends Fields>(made: Pick<Form<string, F>, 'fields' | 'whole'>, typed: Typed<F>): Parsed<F> {
	const faults: Partial<Record<string, Fault>> = {};
	const input: Record<string, unknown> = {};
	for (const [name, field] of Object.entries<Field | ManyField>(made.fields)) {
		// Each field is given what `typedIn` read for it, so that the one shape always meets its like.
		const checked = (field as Field).check((typed as Record<string, string>)[name] ?? '');
		if (checked.ok) input[name] = checked.value;
		else faults[name] = checked.refusal;
	}
	const found = Object.keys(faults).length > 0 ? faults : (made.whole?.(input as InputOf<F>) ?? {});
	if (Object.values(found).some(Boolean)) return { typed, ok: false, faults: found as Faults<F> };
	return { typed, ok: true, input: input as InputOf<F> };
}

export const readForm = <F extends Fields>(
	made: Pick<Form<string, F>, 'fields' | 'whole'>,
	sent: FormData
): Parsed<F> => parse(made, typedIn(made.fields, sent));

/** What was typed, without what nobody may see again. */
export function shownAgain<F extends Fields>(fields: F, typed: Typed<F>): Typed<F> {
	const shown = Object.entries(typed).map(([name, value]) => [name, fields[name]?.look === 'secret' ? '' : value]);
	return Object.fromEntries(shown) as Typed<F>;
}

/** A form that asks nothing but whether. */
export const button = <const Name extends string>(name: Name) => form({ name, fields: {}, labels: () => ({}) });
