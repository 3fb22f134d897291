import { fromRoman, fromScan, fromWords, IN_WORDS } from './numbers';
import { ends, hangs, OPENS, restOf, type Scene, type Start } from './start';

const NUMBER = `(?:${IN_WORDS}|ke-?\\s?\\d{1,3}|\\d{1,4}[a-z]{0,2}|[\\dlIOo|]{1,4}[A-Z]?|[IVX]{1,6})`;
const ARTICLE = new RegExp(
	`${OPENS}(p\\s?[a4]\\s?s\\s?a\\s?[l1i|!]|psl\\.?|ps\\.?|article)(?:\\s*[-:.]\\s*|\\s*(?=\\d)|\\s+)(${NUMBER})[*_]{0,3}(?!\\.\\d)(?=$|[\\s.:;,)"”(–—-])\\s*([.:)–—-]*)(?:\\s*[*_]{1,3}(?=\\s|$))?\\s*`,
	'i'
);
/** What follows where an article is only spoken of. */
const SPOKEN_OF =
	/^(?:ayat|huruf|angka|jo\b|juncto|dan\b|atau\b|dan\/atau|s\.d|s\/d|sampai|serta|hingga|[,;)\]]|\(?(?:satu|dua|tiga|empat|lima)\)|undang-undang|uu\b|uud\b|peraturan|perda\b|pergub\b|perpres\b|pp\b|permen|keputusan|kitab|kuh|qanun|instruksi)/i;

/** An article that begins here, or null: also where a sentence goes on and only speaks of one. */
export function articleAt(scene: Scene): Start | null {
	const { text } = scene.line;
	const found = ARTICLE.exec(text);
	if (!found) return null;
	const [, word = '', figures = '', sign = ''] = found;
	let { mark, rest } = restOf(text, found);
	const apart = /^[A-Z]$/.exec(rest);
	if (apart) [mark, rest] = [text, ''];
	const read = numberOf(figures + (apart?.[0] ?? ''), scene);
	if (!read || !begins(rest, sign, read.number, scene)) return null;
	const name = /^article$/i.test(word) ? 'Article' : 'Pasal';
	const figure = read.roman ?? `${read.number}${read.letter}`;
	const said = `${word} ${figures}`.replace(/\s+/g, ' ');
	// So short a word begins an article only where the next one is due.
	if (/^ps/i.test(word) && read.number !== scene.article + 1) return null;
	const isSlip = read.scanned || !/^(?:pasal|article|p\s?a\s?s\s?a\s?l)$/i.test(word);
	return {
		kind: 'article',
		label: `${name} ${figure}`,
		mark,
		rest,
		number: read.number,
		letter: read.letter,
		...(isSlip && { slip: said })
	};
}

type ReadNumber = { number: number; letter: string; roman?: string; scanned: boolean };

function numberOf(figures: string, { amending }: Scene): ReadNumber | null {
	const plain = /^(\d{1,4})([a-z]{0,2})$/i.exec(figures);
	if (plain && !/^[lo]/i.test(plain[2] ?? ''))
		return { number: Number(plain[1]), letter: (plain[2] ?? '').toUpperCase(), scanned: false };
	const roman = amending && /^[IVX]+$/.test(figures) ? fromRoman(figures) : null;
	if (roman !== null) return { number: roman, letter: '', roman: figures, scanned: false };
	const worded = fromWords(figures);
	if (worded !== null) return { number: worded, letter: '', scanned: false };
	const scanned = /^([\dlIOo|]{1,4})([A-Z]?)$/.exec(figures);
	const number = scanned ? fromScan(scanned[1] ?? '') : null;
	if (number !== null) return { number, letter: scanned?.[2] ?? '', scanned: true };
	const other = fromRoman(figures);
	return other === null ? null : { number: other, letter: '', roman: figures.toUpperCase(), scanned: false };
}

/** An article begins on a line of its own, or with a sentence; whatever goes on in small letters only speaks of one. */
function begins(rest: string, sign: string, number: number, { line, before, next, article }: Scene): boolean {
	const inside = !line.apart && before !== null;
	const isMarked = sign !== '';
	const isNext = number === article + 1 || number === article || article === 0;
	if (inside && hangs(before)) return false;
	if (rest === '') return !isTorn(inside ? before : null, next, isNext && sign !== '.');
	const isFirstClause = /^Ayat\s*\(1\)\s+\p{Lu}/u.test(rest);
	if ((SPOKEN_OF.test(rest) && !isFirstClause) || /^["”]/.test(rest)) return false;
	if (/^\p{Ll}/u.test(rest)) return isMarked && !inside;
	return !inside || before === null || ends(before) || (isMarked && number === article + 1);
}

/** A label alone on its line that stands in a sentence: it goes on in small letters, or has not ended and speaks of another. */
function isTorn(before: string | null, next: Scene['next'], isNext: boolean): boolean {
	const goesOn = next !== undefined && !next.apart && /^\p{Ll}{2,}/u.test(next.text);
	if (goesOn && before !== null && !ends(before)) return true;
	return before !== null && !ends(before) && !isNext;
}

const ROMAN_ARTICLE = new RegExp(`${OPENS}pasal\\s+(I{1,3}|IV)[*_]{0,3}$`, 'i');

/** Whether a text changes another: it has a "Pasal I" and a "Pasal II" of its own, and no "Pasal 2" right after the first. */
export function isAmending(texts: readonly string[]): boolean {
	const own = texts.flatMap((text) => ROMAN_ARTICLE.exec(text)?.[1]?.toUpperCase() ?? []);
	return own.includes('I') && own.includes('II');
}
