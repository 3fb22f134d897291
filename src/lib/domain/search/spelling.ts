/** Letters that are heard, and so typed, for each other. */
const HEARD_ALIKE: ReadonlySet<string> = new Set(
	['fp', 'fv', 'pv', 'bp', 'dt', 'gk', 'kq', 'sz', 'jz', 'cs', 'ei', 'ou', 'ae', 'iy', 'hk', 'uw'].flatMap(([a, b]) => [
		`${a}${b}`,
		`${b}${a}`
	])
);
const VOWELS = 'aiueo';

/** What it costs to leave a letter out or put one in: a doubled letter or an `h` hardly anything, a vowel little. */
function slip(letter: string, before: string): number {
	if (letter === before || letter === 'h') return 0.5;
	return VOWELS.includes(letter) ? 0.8 : 1;
}

const swap = (a: string, b: string): number => (a === b ? 0 : HEARD_ALIKE.has(a + b) ? 0.5 : 1);

/** How far apart two spellings are, in mistyped letters; neighbours changed about are one. More than `most` is Infinity. */
export function distance(typed: string, meant: string, most: number): number {
	if (Math.abs(typed.length - meant.length) > most * 2) return Infinity;
	let older: number[] = [];
	let row = [0];
	for (let j = 1; j <= meant.length; j += 1) row[j] = at(row, j - 1) + slip(meant.charAt(j - 1), meant.charAt(j - 2));
	for (let i = 1; i <= typed.length; i += 1) {
		const [a, previous] = [typed.charAt(i - 1), typed.charAt(i - 2)];
		const next = [at(row, 0) + slip(a, previous)];
		for (let j = 1; j <= meant.length; j += 1) {
			const [b, before] = [meant.charAt(j - 1), meant.charAt(j - 2)];
			let cost = Math.min(
				at(row, j - 1) + swap(a, b),
				at(row, j) + slip(a, previous),
				at(next, j - 1) + slip(b, before)
			);
			if (i > 1 && j > 1 && a === before && previous === b) cost = Math.min(cost, at(older, j - 2) + 0.8);
			next[j] = cost;
		}
		if (Math.min(...next) > most) return Infinity;
		[older, row] = [row, next];
	}
	const total = at(row, meant.length);
	return total <= most ? total : Infinity;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;

/** How many slips a word of this length may hold and still be recognised. */
export const tolerance = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.6 : 2.4);

/** Words by their first letter and length, so that few have to be compared. */
export type Speller = { has(word: string): boolean; nearest(word: string): Correction | null };
export type Correction = { word: string; slips: number };

/** `small` words are known, but nobody who looks for something meant one. */
export function makeSpeller(words: Iterable<string>, small: ReadonlySet<string>): Speller {
	const all = new Set(words);
	const byStart = new Map<string, string[]>();
	for (const word of all) {
		if (word.length < 3 || small.has(word)) continue;
		const start = word.charAt(0);
		byStart.set(start, [...(byStart.get(start) ?? []), word]);
	}
	return {
		has: (word) => all.has(word) || small.has(word),
		nearest: (word) => nearestOf(word, byStart.get(word.charAt(0)) ?? [])
	};
}

/** The nearest of some words; of two as near the one of the same length. */
export function nearestOf(typed: string, words: Iterable<string>): Correction | null {
	const most = tolerance(typed.length);
	let best: Correction | null = null;
	for (const word of words) {
		const slips = distance(typed, word, best ? Math.min(best.slips, most) : most);
		// Of three letters only a doubled one is sure.
		if (slips === Infinity || (word.length < 4 && slips > 0.5)) continue;
		const closer = !best || slips < best.slips || (slips === best.slips && sameLength(typed, word, best.word));
		if (closer) best = { word, slips };
	}
	return best;
}

const sameLength = (typed: string, word: string, other: string): boolean =>
	Math.abs(word.length - typed.length) < Math.abs(other.length - typed.length);
