import { articleAt } from './articles';
import type { Line } from './lines';
import { ends, hangs, isTitle, isUpper, type Scene } from './start';

/** Where an article or a part may begin in the middle of a line. */
const MAY_BEGIN =
	/\s(?=["“]?(?:pasal|bab|bagian|paragraf|menimbang|mengingat|memperhatikan|memutuskan|ditetapkan)[\s:])/giu;
const GROUND = /^(?:(?:Menimbang|Mengingat|Memperhatikan)\s*:|MEMUTUSKAN\s*:|Ditetapkan di \p{Lu})/u;
/** What is looked at on either side: a text without any line ends is as long as a book. */
const NEAR = 240;
const CHAPTER = /^BAB\s+[IVXLC]+\s+\p{Lu}{3,}/u;
const DIVISION =
	/^(?:Bagian\s+Ke\p{L}+(?:\s(?:Belas|Puluh)(?:\s\p{L}+)?)?|Paragraf\s+\d{1,3})\s+(.{1,120}?)\s+(?=Pasal\s|Paragraf\s\d)/u;
const NAMES_PART = /^(?:BAB\s+[IVXLC\d]+|Bagian\s+Ke\S+|Paragraf\s+\d+)\b/i;
const NAMELESS_PART = /^(?:BAB\s+[IVXLC\d]+|Bagian\s+Ke\S+|Paragraf\s+\d+)$/i;
const LONGEST_HEADING = 160;

type Reading = { amending: boolean; article: number; before: string | null };

/**
 * Lines on which paragraphs lost their ends, as the lines that they were: "BAB I KETENTUAN UMUM Pasal 1 Setiap …".
 * An article begins inside of a line only where it is the next one and a sentence or a heading ends before it.
 */
export function unglue(lines: readonly Line[], amending: boolean): Line[] {
	const reading: Reading = { amending, article: 0, before: null };
	return lines.flatMap((line, index) => {
		const pieces: string[] = [];
		let from = 0;
		note(reading, line, lines[index + 1]);
		for (const { index: at } of line.text.matchAll(MAY_BEGIN)) {
			const [before, after] = [line.text.slice(Math.max(from, at - NEAR), at), line.text.slice(at + 1, at + NEAR)];
			if (!beginsAt(reading, before, after)) continue;
			pieces.push(line.text.slice(from, at));
			from = at + 1;
		}
		pieces.push(line.text.slice(from));
		reading.before = pieces.at(-1) ?? null;
		return pieces.map((text, of) => (of === 0 ? { ...line, text } : { ...line, text, apart: true, page: false }));
	});
}

/** An article that a line begins with counts as it comes. */
function note(reading: Reading, line: Line, next: Line | undefined): void {
	const start = articleAt(sceneOf(reading, line, reading.before, next));
	if (start?.number) reading.article = start.number;
}

function beginsAt(reading: Reading, before: string, after: string): boolean {
	const underHeading = isHeading(before, reading.before);
	const breaksOff = hangs(before) && !/pasal demi pasal$/i.test(before);
	if (breaksOff || (!underHeading && !/[.:;]["”’)]*$/.test(before))) return false;
	if (CHAPTER.test(after) || GROUND.test(after)) return ends(before);
	const division = DIVISION.exec(after)?.[1];
	if (division !== undefined) return isTitle(division);
	const line = { text: after, indent: 0, apart: false, page: false };
	const start = articleAt(sceneOf(reading, line, underHeading ? null : before, undefined));
	if (!start?.number) return false;
	const isQuoted = reading.amending && /^["“]/.test(after) && before.endsWith(':');
	const isNext = start.number === reading.article + 1 || (start.number === reading.article && start.letter !== '');
	if (!isQuoted && !isNext && !(underHeading && start.number === 1)) return false;
	reading.article = start.number;
	return true;
}

const sceneOf = ({ amending, article }: Reading, line: Line, before: string | null, next: Line | undefined): Scene => ({
	line,
	next,
	before,
	open: null,
	amending,
	article,
	dictum: 0,
	point: null
});

/** "BAB I KETENTUAN UMUM", or the title below a "Bagian Kedua" that stands alone. */
function isHeading(text: string, above: string | null): boolean {
	if (text.length > LONGEST_HEADING || /[.;:,]$/.test(text)) return false;
	if (isUpper(text)) return true;
	if (NAMES_PART.test(text)) return isTitle(text);
	return above !== null && NAMELESS_PART.test(above) && isTitle(text);
}
