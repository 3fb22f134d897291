/** How numbers stand in Indonesian law: in figures, in roman letters, in words, and as a scanner misreads them. */
const UNITS = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const UNIT = `(?:${UNITS.join('|')})`;
const CARDINAL = `(?:sepuluh|sebelas|${UNIT}\\s?belas|${UNIT}\\s?puluh(?:\\s?${UNIT})?|${UNIT})`;

/** "kesatu", "pertama", "ke-2", "kedua puluh satu"; a piece of a pattern. */
export const ORDINAL = `(?:pertama|ke-?\\s?(?:${CARDINAL}|\\d{1,3}))`;
/** "lima", "dua puluh"; a piece of a pattern. */
export const IN_WORDS = `(?:ke-?\\s?)?${CARDINAL}`;

/** What words such as "kedua puluh satu" or "lima belas" count; null where they count nothing. */
export function fromWords(words: string): number | null {
	const said = words.toLowerCase().replace(/^ke-?\s?/, '');
	if (said === 'pertama') return 1;
	if (/^\d{1,3}$/.test(said)) return Number(said);
	if (said === 'sepuluh') return 10;
	if (said === 'sebelas') return 11;
	const found = new RegExp(`^(${UNIT})(?:\\s?(belas|puluh)(?:\\s?(${UNIT}))?)?$`).exec(said);
	if (!found) return null;
	const [, first = '', tens, last] = found;
	const unit = valueOf(first);
	if (!tens) return unit;
	return tens === 'belas' ? 10 + unit : 10 * unit + (last ? valueOf(last) : 0);
}

const valueOf = (word: string): number => UNITS.indexOf(word as (typeof UNITS)[number]) + 1;

const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const;
const WRITTEN = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
] as const;

/** What roman letters are meant to say, wrongly written ones too ("IIII", "VIIII"). */
export function fromRoman(letters: string): number | null {
	if (!/^[IVXLC]{1,9}$/i.test(letters)) return null;
	const values = [...letters.toUpperCase()].map((letter) => ROMAN[letter as keyof typeof ROMAN]);
	return values.reduce((sum: number, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

export function toRoman(number: number): string {
	let [left, text] = [number, ''];
	for (const [value, letters] of WRITTEN)
		while (left >= value) {
			text += letters;
			left -= value;
		}
	return text;
}

/** Figures in which a scanner took letters for numerals: "1O" for 10, "l" for 1. */
export function fromScan(figures: string): number | null {
	const read = figures.replace(/[lI|]/g, '1').replace(/[Oo]/g, '0');
	return /^\d{1,4}$/.test(read) && Number(read) > 0 ? Number(read) : null;
}

/** "a" is 1, "z" 26, "aa" 27, as word processors count on. */
export function fromLetters(letters: string): number | null {
	const said = letters.toLowerCase();
	if (!/^[a-z]{1,2}$/.test(said)) return null;
	if (said.length === 2 && said[0] !== said[1]) return null;
	return said.charCodeAt(0) - 96 + (said.length - 1) * 26;
}
