import { isMarked } from './markers';
import { ends, hangs } from './start';

/** A line of a provision, and whether an empty one stands before it. */
export type Said = { text: string; apart: boolean; indent: number };

/** From here on a line ran to the edge of its page rather than to the end of what it says. */
const WIDE = 60;
/** At a line's beginning, below one that has not ended. */
const SPOKEN_OF = /^(?:pasal|bab|ayat|huruf|angka|lampiran)\s\S/i;
const GOES_ON = /^["“‘(]?(?:\p{Ll}|\d)/u;

/** Lines as they were set: a heading, a block of signatures. */
export const composeAsSet = (lines: readonly Said[]): string =>
	lines.map(({ text, apart }, index) => `${index === 0 ? '' : apart ? '\n\n' : '\n'}${text}`).join('');

/** Lines as one text: paragraphs stay apart, and a sentence that a page's edge broke is whole again. */
export function compose(lines: readonly Said[]): string {
	let text = '';
	let before: string | null = null;
	for (const line of lines) {
		if (line.text === '') continue;
		text += before === null ? '' : line.apart ? '\n\n' : goesOn(before, line.text) ? ' ' : '\n';
		text += line.text;
		before = line.text;
	}
	return text;
}

/** Points that end with a line break in a cell or a message end with no sign, and the next begins with a capital. */
function goesOn(before: string, after: string): boolean {
	if (hangs(before) && (!ends(before) || SPOKEN_OF.test(after))) return true;
	if (isMarked(after) || ends(before)) return false;
	return (
		GOES_ON.test(after) ||
		(SPOKEN_OF.test(after) && /[\p{L},]$/u.test(before)) ||
		/,$/.test(before) ||
		before.length >= WIDE
	);
}
