import { surelyPersonal } from '$lib/domain/personal-data/find';
import { maskWords } from '$lib/domain/moderation/redaction';
import type { PersonalKind } from '$lib/domain/personal-data/kind';
import type { Fields, Form, NameOf } from '$lib/forms/kit/form';
import type { EveryWord } from '$lib/text/every-catalogue';
import { markOf } from '$lib/text/redaction-mark';

/** What a form answers to the question about personal data: masked by us, or sent as it is. */
const ANSWER = 'pribadi';
const WAYS = ['samarkan', 'kirim'] as const;
type Way = (typeof WAYS)[number];

/** What in a form looks like personal data that everybody would read, and what its writer said to that. */
export type PersonalHint = { found: { label: string; kind: PersonalKind; words: string }[]; answer: Way | null };

const answerIn = (data: FormData): Way | null => WAYS.find((way) => way === data.get(ANSWER)) ?? null;

/** Masks in these fields what its writer asked us to mask, before anything of the form is kept or judged. */
export function maskAsAsked<Name extends string>(data: FormData, fields: readonly Name[]): readonly Name[] {
	for (const field of answerIn(data) === 'samarkan' ? fields : []) {
		const typed = data.get(field);
		if (typeof typed === 'string') data.set(field, maskWords(typed, surelyPersonal(typed), markOf));
	}
	return fields;
}

/** Null where nothing looks like it. It is asked once and bars nobody: a writer may have good reason to give a number. */
export function personalIn<F extends Fields>(
	{ labels }: Form<string, F>,
	data: FormData,
	fields: readonly NameOf<F>[],
	words: EveryWord
): PersonalHint | null {
	const names = labels(words);
	const found = fields.flatMap((field) => {
		const typed = data.get(field);
		if (typeof typed !== 'string') return [];
		return surelyPersonal(typed).map(({ kind, from, to }) => ({
			label: names[field],
			kind,
			words: typed.slice(from, to)
		}));
	});
	return found.length > 0 ? { found, answer: answerIn(data) } : null;
}

/** The question, as a message of the form. */
export const askAboutPersonal = ({ found }: PersonalHint, { redaction }: EveryWord) => ({
	[ANSWER]: redaction.hint.error([...new Set(found.map(({ kind }) => redaction.kind[kind]))])
});
