import type { Span } from './kind';

/** Digits that stand together, as they are meant: an O among them is a nought, an l a one. */
export type Run = Span & {
	digits: string;
	/** What joins it to the run before; null where they are two things. */ joint: string | null;
};

/** Runs with nothing but a sign or a space between them, which may be one number: written for people, or by a machine. */
export type Written = Span & {
	digits: string;
	runs: readonly Run[];
	/** What stands between the runs. */ signs: readonly string[];
};

const NOUGHTS = 'oOQ';
const ONES = 'lI|';
const FULL_WIDTH = 0xff10;

/** The digit that a character is or may be meant as; null where it is neither. */
function digitOf(char: string): string | null {
	if (char === '') return null;
	if (char >= '0' && char <= '9') return char;
	if (NOUGHTS.includes(char)) return '0';
	if (ONES.includes(char)) return '1';
	const wide = char.charCodeAt(0) - FULL_WIDTH;
	return wide >= 0 && wide <= 9 ? String(wide) : null;
}

const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
const isRealDigit = (char: string) => (char >= '0' && char <= '9') || /[０-９]/.test(char);

type Bare = Omit<Run, 'joint'>;

/** Every run of a text, in one walk. */
export function listRuns(text: string): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < text.length; at += 1) {
		if (digitOf(text.charAt(at)) === null) continue;
		const from = at;
		let digits = '';
		let real = 0;
		for (let digit = digitOf(text.charAt(at)); digit !== null; digit = digitOf(text.charAt(at))) {
			digits += digit;
			if (isRealDigit(text.charAt(at))) real += 1;
			at += 1;
		}
		const run = bare({ from, to: at, digits }, text);
		if (run && real * 2 >= digits.length) runs.push({ ...run, joint: jointOf(text, runs.at(-1), run) });
	}
	return runs;
}

/** Without letters that only look like digits and belong to a word before or behind. */
function bare({ from, to, digits }: Bare, text: string): Bare | null {
	let first = from;
	let last = to;
	if (isLetter(text[from - 1])) while (first < last && !isRealDigit(text.charAt(first))) first += 1;
	if (isLetter(text[to])) while (last > first && !isRealDigit(text.charAt(last - 1))) last -= 1;
	return first < last ? { from: first, to: last, digits: digits.slice(first - from, last - from) } : null;
}

/** Between the parts of one number: a sign, with or without spaces, and what cannot be seen. A full stop ends a sentence. */
const JOINT =
	/^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*(?:[ \u00a0\u2009\u202f]{1,2}|[.\-‐‑–—_/]|[ \u00a0][-‐‑–—][ \u00a0]|\)[ \u00a0-]?|[ \u00a0]\()?[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const MOST_RUNS = 16;
const LEAST_DIGITS = 9;
const MOST_DIGITS = 22;

/** Every way to read neighbouring runs as one number, the longest first; bounded, so that all of them are linear. */
export function listReadings(runs: readonly Run[], first: number): Written[] {
	const found: Written[] = [];
	let digits = '';
	for (let next = first; next < first + MOST_RUNS; next += 1) {
		const run = runs[next];
		if (!run || (next > first && run.joint === null)) break;
		digits += run.digits;
		if (digits.length > MOST_DIGITS) break;
		if (digits.length >= LEAST_DIGITS) found.push(asWritten(runs.slice(first, next + 1), digits));
	}
	return found.reverse();
}

const asWritten = (runs: readonly Run[], digits: string): Written => ({
	from: runs[0]?.from ?? 0,
	to: runs.at(-1)?.to ?? 0,
	digits,
	runs,
	signs: runs.slice(1).map(({ joint }) => joint ?? '')
});

function jointOf(text: string, before: Bare | undefined, after: Bare): string | null {
	if (!before || after.from - before.to > 6) return null;
	const between = text.slice(before.to, after.from);
	return between !== '' && JOINT.test(between) ? between.replace(INVISIBLE, '').replace(/\u00a0/g, ' ') : null;
}

/** 1.250.000 or 3.000: groups of three behind points are a sum. */
export const isSum = ({ runs, signs }: Written): boolean =>
	signs.length > 0 && signs.every((sign) => sign === '.') && runs.slice(1).every(({ digits }) => digits.length === 3);
