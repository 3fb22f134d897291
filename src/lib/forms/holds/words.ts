import { faultOfWord, readWatchedWord } from '$lib/domain/moderation/watched-list';
import type { WatchedWord } from '$lib/domain/moderation/watched-words';
import { allow, refuse } from '$lib/domain/result';
import { choice, line, named, orNone, type Field } from '../kit/field';
import { form, type InputOf, type Typed } from '../kit/form';
import { CHANGING, changingAgain } from './settings';

const MOST_WORDS = 50;
const LONGEST_BESIDE = 600;

const FAULT_OF = { narrow: 'too_short', signs: 'not_text', long: 'too_long' } as const;

/** A word or phrase in each line, with those beside which it means something else after a colon. */
const words: Field<Pick<WatchedWord, 'word' | 'except'>[]> = {
	look: 'block',
	optional: false,
	most: 4000,
	check(typed) {
		const list = typed
			.split(/\r?\n|;/)
			// A spreadsheet pastes its columns with tabs between them.
			.map((written) => readWatchedWord(written.replace('\t', ':').replaceAll('\t', ',')))
			.filter(({ word, except }) => word !== '' || except.length > 0);
		if (list.length === 0) return refuse('missing');
		if (list.length > MOST_WORDS) return refuse('too_many');
		for (const { word, except } of list) {
			const fault = faultOfWord(word);
			if (fault) return refuse(FAULT_OF[fault]);
			if (except.join(', ').length > LONGEST_BESIDE) return refuse('too_long');
		}
		return allow([...new Map(list.map((word) => [word.word, word])).values()]);
	}
};

export const WORD_WAYS = ['hold', 'hint', 'off'] as const;

export const HOLD_WORDS = form({
	name: 'hold_words',
	fields: {
		kata: words,
		cara: choice(WORD_WAYS),
		aturan: orNone(named(/^[A-Z]\d{1,2}$/)),
		arti: line({ most: 200, optional: true }),
		...CHANGING
	},
	labels: ({ admin: { holds } }) => ({ ...holds.words.fields, ...holds.changing.fields }),
	choices: ({ admin: { holds } }) => ({ cara: holds.words.way }),
	says: ({ admin: { holds } }) => ({ kata: holds.words.faults })
});

export type TypedWords = Omit<Typed<(typeof HOLD_WORDS)['fields']>, keyof typeof CHANGING>;

const written = ({ word, except }: Pick<WatchedWord, 'word' | 'except'>): string =>
	except.length > 0 ? `${word}: ${except.join(', ')}` : word;

/** As somebody would have written it. */
export const typedWord = ({ word, except, mode, rule, meaning }: WatchedWord): TypedWords => ({
	kata: written({ word, except }),
	cara: mode,
	aturan: rule ?? '',
	arti: meaning
});

/** Tried answers, for the form that stands beside what the trial found. */
export const wordsAgain = (input: InputOf<(typeof HOLD_WORDS)['fields']>) => ({
	kata: input.kata.map(written).join('\n'),
	cara: input.cara,
	aturan: input.aturan ?? '',
	arti: input.arti,
	...changingAgain(input)
});
