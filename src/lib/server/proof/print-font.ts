import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Source Sans 3 (SIL Open Font License), embedded so that every reader shows the same. Named by their paths, because
 * tables of pdfkit parse a font anew for each cell where it is registered under another name.
 */
export const FONT = {
	regular: require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
	bold: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf')
} as const;

/** Stands, visibly, where the font has no letter: an empty box, as screens show it. */
const MISSING = '□';
/** Joiners, marks of direction and variation selectors: invisible beside letters that can be printed. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;

let letters: Font | undefined;

/** The text as the font can print it. */
export function printable(text: string): string {
	letters ??= readFont();
	const font = letters;
	return replaceUnknown(text, (letter) =>
		[...letter.replace(INVISIBLE, '')].every((char) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0))
	);
}

function readFont(): Font {
	const font = create(readFileSync(FONT.regular));
	if (!('hasGlyphForCodePoint' in font)) throw new Error(`${FONT.regular} is a collection of fonts`);
	return font;
}

/** By whole letters as people see them, or one emoji with its skin colour would leave three boxes. */
function replaceUnknown(text: string, isKnown: (letter: string) => boolean): string {
	const letters = new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text.normalize('NFC'));
	return Array.from(letters, ({ segment }) => {
		if (segment === '\n' || segment === '\r\n') return '\n';
		if (/^\s$/.test(segment)) return ' ';
		return isKnown(segment) ? segment.replace(INVISIBLE, '') : MISSING;
	}).join('');
}
