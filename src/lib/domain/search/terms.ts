import { wordsOf } from './fold';
import { SHORT_FORMS, STOP_WORDS } from './read-data';
import { stem } from './stem';

/** A word of a text as the search knows it. */
export type Term = {
	/** As it was typed, in one form; of a short form one of the words that it stands for. */
	word: string;
	/** What it is found by. */
	lexeme: string;
	/** Says nothing about what a text is about. */
	stop: boolean;
};

/** The words of places and other names, which are never cut: `Ternate` would lose its head, `Morotai` its tail. */
export type Names = ReadonlySet<string>;

/** The words of a text, short forms written out and cut to their roots. The same for what is stored and what is asked. */
export const termsOf = (text: string, names: Names): Term[] =>
	wordsOf(text)
		.map(shorten)
		.flatMap((typed) =>
			names.has(typed) ? asName(typed) : (SHORT_FORMS.get(typed) ?? [typed]).map((word) => termOf(word, names))
		);

/** Longer than any word; Postgres takes no lexeme of more than 2,046 bytes. */
const LONGEST = 60;
const shorten = (word: string): string => [...word].slice(0, LONGEST).join('');

const asName = (word: string): Term => ({ word, lexeme: word, stop: false });

/** `tempatnya` says as little as `tempat`; `menyeberang` says more than `seberang`. */
const CLITIC = /(?<=^.{3,})(?:nya|lah|kah|pun)$/;

export function termOf(word: string, names: Names): Term {
	if (names.has(word)) return asName(word);
	return { word, lexeme: stem(word), stop: STOP_WORDS.has(word.replace(CLITIC, '')) || STOP_WORDS.has(word) };
}

/** What the words of a phrase are found by; small words do not count. */
export const lexemesOf = (text: string, names: Names): string[] =>
	termsOf(text, names).flatMap(({ lexeme, stop }) => (stop ? [] : [lexeme]));
