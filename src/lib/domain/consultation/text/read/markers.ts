import { fromLetters, fromRoman, fromScan } from './numbers';
import { ends, hangs } from './start';

/** What counts within a provision: the style tells lists apart, the value says what comes next. */
export type Marker = {
	style: string;
	value: number;
	/** "ayat (2)", "huruf b", "angka 3". */
	name: string;
	mark: string;
	rest: string;
};

type Reader = { pattern: RegExp; read: (found: RegExpExecArray) => Pick<Marker, 'style' | 'value' | 'name'> | null };

const CLAUSE = (figures: string, letter = '') => {
	const value = fromScan(figures);
	return value === null ? null : { style: 'ayat', value, name: `ayat (${value}${letter})` };
};

const READERS: readonly Reader[] = [
	{
		pattern: /^[*_]{0,2}\(\s?([\dlIO|]{1,3})\s?([a-z]?)\s?\)[*_]{0,2}\.?(?:\s+|$)/,
		read: ([, figures = '', letter = '']) => CLAUSE(figures, letter)
	},
	{
		pattern: /^(?:[Aa]yat)\s+(\d{1,3})([a-z]?)(?:\s*[.:]\s+(?=\p{Lu})|\s*[.:]?$)/u,
		read: ([, figures = '', letter = '']) => CLAUSE(figures, letter)
	},
	{
		pattern: /^(?:[Aa]yat)\s*\(\s?(\d{1,3})([a-z]?)\s?\)\s*[.:]?(?:\s+(?=\p{Lu})|$)/u,
		read: ([, figures = '', letter = '']) => CLAUSE(figures, letter)
	},
	{
		pattern: /^[Hh]uruf\s+([a-z]{1,2})(?:\s*:\s+|\s*\.?\s+(?=\p{Lu})|\s*[.:]?$)/u,
		read: ([, letter = '']) => LETTER(letter, 'a.')
	},
	{
		pattern: /^[Aa]ngka\s+(\d{1,3})(?:\s*:\s+|\s*\.?\s+(?=\p{Lu})|\s*[.:]?$)/u,
		read: ([, figures = '']) => FIGURE(figures, '1.')
	},
	{ pattern: /^\(([a-z])\)(?:\s+|$)/, read: ([, letter = '']) => LETTER(letter, '(a)') },
	{ pattern: /^([a-z]{1,2})([.)])(?:\s+|$)/, read: ([, letter = '', sign = '']) => LETTER(letter, `a${sign}`) },
	{ pattern: /^(\d{1,3})([.)])(?:\s+|$)/, read: ([, figures = '', sign = '']) => FIGURE(figures, `1${sign}`) }
];

const ROMAN: Reader = {
	pattern: /^([ivx]{1,5})([.)])(?:\s+|$)/,
	read: ([, letters = '', sign = '']) => {
		const value = fromRoman(letters);
		return value === null ? null : { style: `i${sign}`, value, name: `butir ${letters}` };
	}
};

function LETTER(letter: string, style: string) {
	const value = fromLetters(letter);
	return value === null ? null : { style, value, name: `huruf ${style === '(a)' ? `(${letter})` : letter}` };
}

const FIGURE = (figures: string, style: string) => ({
	style,
	value: Number(figures),
	name: `angka ${Number(figures)}`
});

function readBy({ pattern, read }: Reader, text: string): Marker | null {
	const found = pattern.exec(text);
	const said = found && read(found);
	if (!found || !said) return null;
	return { ...said, mark: text.slice(0, found[0].length).trim(), rest: text.slice(found[0].length).trim() };
}

/** The marker that a line begins with, in the ways in which it can be read. */
const readingsOf = (text: string): Marker[] =>
	[...READERS.flatMap((reader) => readBy(reader, text) ?? []), readBy(ROMAN, text)].filter((one) => one !== null);

export type Open = Pick<Marker, 'style' | 'value'>;

/** A marker counts where it is the next of a list that is open or the first of a new one, and no sentence runs into it. */
export function markerAt(text: string, before: string | null, apart: boolean, open: readonly Open[]): Marker | null {
	const torn = before !== null && !apart && hangs(before) && !ends(before);
	if (torn) return null;
	const readings = readingsOf(text);
	const next = readings.find(({ style, value }) =>
		open.some((list) => list.style === style && value === list.value + 1)
	);
	if (next) return next;
	// One that was left out, where the clause before ends without a sign.
	const later = readings.find(({ style, value, rest }) =>
		open.some((list) => style === 'ayat' && list.style === style && value > list.value && /^\p{Lu}/u.test(rest))
	);
	if (later && !hangs(before)) return later;
	const first = readings.find(({ value }) => value === 1);
	const mayBegin = before === null || apart || ends(before) || open.length === 0;
	if (first) return mayBegin ? first : null;
	return before === null || apart || ends(before) ? (readings[0] ?? null) : null;
}

/** Whether a line begins with something that counts: it is never drawn into the line before. */
export const isMarked = (text: string): boolean => readingsOf(text).length > 0 || /^[-•–*▪●○]\s/.test(text);
