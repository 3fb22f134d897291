import { ELEMENTS, SCORES, type Element, type PerElement, type Score } from '$lib/domain/survey/element';
import { TRAIT_NAMES, TRAITS, type Respondent, type Trait } from '$lib/domain/survey/survey';
import * as v from 'valibot';
import { lengthOf, tidyText } from '../kit/tidy';

/** The names of the questions in the form, which addresses and error summaries show. */
export const ELEMENT_FIELD = {
	requirements: 'persyaratan',
	procedure: 'prosedur',
	time: 'waktu',
	cost: 'biaya',
	product: 'hasil',
	competence: 'kemampuan',
	conduct: 'perilaku',
	complaints: 'pengaduan',
	facilities: 'sarana'
} as const satisfies Record<Element, string>;

export const TRAIT_FIELD = {
	gender: 'jenis_kelamin',
	ageGroup: 'usia',
	education: 'pendidikan',
	occupation: 'pekerjaan'
} as const satisfies Record<Trait, string>;

export const ANSWER_WORDS_MOST = 500;

export type AnswerField = (typeof ELEMENT_FIELD)[Element] | (typeof TRAIT_FIELD)[Trait] | 'saran';
export type AnswerFault = 'unanswered' | 'unknown_choice' | 'too_long';
export type TypedAnswer = Partial<Record<AnswerField, string>>;

export type AnswerInput = { scores: PerElement<Score>; respondent: Respondent; words: string };

export type ParsedAnswer = { typed: TypedAnswer } & (
	{ ok: true; input: AnswerInput } | { ok: false; faults: Partial<Record<AnswerField, AnswerFault>> }
);

const fault = (name: AnswerFault): AnswerFault => name;

const score = v.pipe(
	v.string(fault('unanswered')),
	v.nonEmpty(fault('unanswered')),
	v.picklist(SCORES.map(String), fault('unknown_choice')),
	v.transform((text) => Number(text) as Score)
);

const traitOf = (trait: Trait) =>
	v.pipe(
		v.optional(v.string(fault('unknown_choice')), ''),
		v.picklist(['', ...TRAITS[trait]], fault('unknown_choice')),
		v.transform((group) => group || null)
	);

const words = v.pipe(
	v.optional(v.string(fault('too_long')), ''),
	v.transform(tidyText),
	v.check((text) => lengthOf(text) <= ANSWER_WORDS_MOST, fault('too_long'))
);

const entriesOf = <K extends string, T>(keys: readonly K[], make: (key: K) => T) =>
	Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;

const schema = v.object({
	scores: v.object(entriesOf(ELEMENTS, () => score)),
	respondent: v.object(entriesOf(TRAIT_NAMES, traitOf)),
	words
});

/** Reads the form of a survey: the answer, or the fault of each field, always with what was chosen and typed. */
export function parseAnswer(form: FormData): ParsedAnswer {
	const asked = {
		scores: entriesOf(ELEMENTS, (element) => textIn(form, ELEMENT_FIELD[element])),
		respondent: entriesOf(TRAIT_NAMES, (trait) => textIn(form, TRAIT_FIELD[trait])),
		words: textIn(form, 'saran')
	};
	const typed = typedFrom(asked);
	const parsed = v.safeParse(schema, asked);
	if (parsed.success) return { ok: true, typed, input: parsed.output as AnswerInput };
	const faults: Partial<Record<AnswerField, AnswerFault>> = {};
	// Every message of the schema is a fault's name: `fault()` saw to that.
	for (const issue of parsed.issues) faults[fieldAt(issue.path)] ??= issue.message as AnswerFault;
	return { ok: false, typed, faults };
}

/** A file where words belong is nothing that was typed. */
function textIn(form: FormData, field: AnswerField): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

type Asked = { scores: Record<Element, string>; respondent: Record<Trait, string>; words: string };

const typedFrom = ({ scores, respondent, words }: Asked): TypedAnswer => ({
	...Object.fromEntries(ELEMENTS.map((element) => [ELEMENT_FIELD[element], scores[element]])),
	...Object.fromEntries(TRAIT_NAMES.map((trait) => [TRAIT_FIELD[trait], respondent[trait]])),
	saran: tidyText(words)
});

function fieldAt(path: readonly { key?: unknown }[] | undefined): AnswerField {
	const key = path?.[1]?.key;
	return { ...ELEMENT_FIELD, ...TRAIT_FIELD }[key as Element | Trait] ?? ('saran' satisfies AnswerField);
}
