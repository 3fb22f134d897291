import { ELEMENTS, SCORES, type Element, type PerElement, type Score } from '$lib/domain/survey/element';
import { TRAITS, type Respondent, type Trait } from '$lib/domain/survey/survey';
import { block, choice, orNone, parsed, type Field } from '../kit/field';
import { form, type InputOf } from '../kit/form';

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

const score: Field<Score> = parsed(
	(typed) => SCORES.find((known) => String(known) === typed) ?? null,
	'unknown_choice',
	{
		look: 'carried'
	}
);

/** One entry a question, under the name of its field. */
const named = <Key extends string, Name extends string, T>(names: Record<Key, Name>, make: (key: Key) => T) =>
	Object.fromEntries(Object.entries<Name>(names).map(([key, name]) => [name, make(key as Key)])) as Record<Name, T>;

/** Nine answers; about oneself only what one wants to say. */
export const SURVEY_ANSWER = form({
	name: 'survey_answer',
	fields: {
		...named(ELEMENT_FIELD, () => score),
		jenis_kelamin: orNone(choice(TRAITS.gender)),
		usia: orNone(choice(TRAITS.ageGroup)),
		pendidikan: orNone(choice(TRAITS.education)),
		pekerjaan: orNone(choice(TRAITS.occupation)),
		saran: block({ most: ANSWER_WORDS_MOST, optional: true })
	},
	labels: ({ survey }) => ({
		...named(ELEMENT_FIELD, (element) => survey.element[element]),
		...named(TRAIT_FIELD, (trait) => survey.trait[trait]),
		saran: survey.form.words
	})
});

type AnswerInput = { scores: PerElement<Score>; respondent: Respondent; words: string };

export const answerFrom = (input: InputOf<typeof SURVEY_ANSWER.fields>): AnswerInput => ({
	scores: Object.fromEntries(ELEMENTS.map((element) => [element, input[ELEMENT_FIELD[element]]])) as PerElement<Score>,
	respondent: {
		gender: input.jenis_kelamin,
		ageGroup: input.usia,
		education: input.pendidikan,
		occupation: input.pekerjaan
	},
	words: input.saran
});
