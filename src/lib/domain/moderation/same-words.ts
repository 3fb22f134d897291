import { fold } from '../search/fold';

/*
 * Whether two texts are the same but for the names, days and numbers in them: an answer that was pasted under many reports,
 * a post that was removed and comes back, an advertisement under ten threads.
 */

/** An answer is a pasted one when its agency had written the same on so many other reports before: the third is. */
export const PASTED_FROM = 2;

/** Texts are the same from this share of common runs of words on. */
export const SAME_FROM = 0.8;
/** Below this many words a changed name changes what is said: then only the very same words are the same. */
const LEAST_MASKED = 12;
const RUN = 3;
const BANDS = 8;
const ROWS = 3;

const DAYS_AND_MONTHS = new Set(
	(
		'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober ' +
		'november desember'
	).split(' ')
);
const BEFORE_NAMES = new Set('bapak ibu pak bu sdr sdri saudara saudari bpk sdra'.split(' '));

const bare = (word: string): string => fold(word).replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text; in a longer one names, days and numbers all look alike. */
export function gistOf(text: string): string[] {
	const words = text.split(/\s+/).filter((word) => bare(word) !== '');
	if (words.length < LEAST_MASKED) return words.map(bare).filter((word) => !/^\p{N}+$/u.test(word));
	const masked = words.map((word, index) => maskOf(word, words[index - 1]));
	// One name of three words, or a day with month and year, is one.
	return masked.filter((word, index) => !(isMask(word) && masked[index - 1] === word));
}

const isMask = (word: string): boolean => word === '#' || word === '@';

function maskOf(word: string, before: string | undefined): string {
	const plain = bare(word);
	if (/\p{N}/u.test(plain) || DAYS_AND_MONTHS.has(plain)) return '#';
	const begins = before === undefined || /[.!?:;]["”')]*$/.test(before);
	const isName = /^["“'(]*\p{Lu}/u.test(word) && !begins;
	return isName || (before !== undefined && BEFORE_NAMES.has(bare(before))) ? '@' : plain;
}

/** FNV-1a, and a mix of it for each further function. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	return value >>> 0;
}

function mix(value: number, seed: number): number {
	let mixed = Math.imul(value ^ (seed * 0x9e3779b1), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

function runsOf(words: readonly string[]): Set<number> {
	if (words.length < RUN) return new Set([hash(words.join(' '))]);
	return new Set(words.slice(RUN - 1).map((_, index) => hash(words.slice(index, index + RUN).join(' '))));
}

/**
 * What a text is looked up by: eight numbers, of which two texts that are four fifths the same share one in 99 of 100 cases.
 * None for a text without a word.
 */
export function printOf(text: string): number[] {
	const words = gistOf(text);
	if (words.length === 0) return [];
	const runs = [...runsOf(words)];
	return Array.from({ length: BANDS }, (_, band) => {
		const rows = Array.from({ length: ROWS }, (__, row) =>
			runs.reduce((least, run) => Math.min(least, mix(run, band * ROWS + row + 1)), 0xffffffff)
		);
		// A number of its own for each band, in the range of the column.
		return hash(`${band} ${rows.join(' ')}`) | 0;
	});
}

/** How much of what two texts say, run of words by run of words, is in both: 0 to 1. */
export function sameness(one: string, other: string): number {
	const [a, b] = [gistOf(one), gistOf(other)];
	if (a.length === 0 || b.length === 0) return 0;
	if (a.join(' ') === b.join(' ')) return 1;
	const [runs, others] = [runsOf(a), runsOf(b)];
	const common = [...runs].filter((run) => others.has(run)).length;
	return common / (runs.size + others.size - common);
}

export const isSame = (one: string, other: string): boolean => sameness(one, other) >= SAME_FROM;
