import type { Line } from './lines';

/** What a text is without its pages: the lines that say something, and those that only belonged to pages or messages. */
export type Unpaged = { lines: Line[]; dropped: string[] };

const PAGE_NUMBER =
	/^(?:[-–—~]\s*\d{1,4}\s*[-–—~]|(?:halaman|hal\.?|page)\s*:?\s*\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?|\d{1,4}\s*(?:dari|of|\/)\s*\d{1,4})$/i;
const BARE_NUMBER = /^\d{1,3}$/;
/** How often a line stands at the edge of a page before it counts as a header. */
const LEAST_TIMES = 2;
const LONGEST = 120;
/** Words that begin the next page, printed below the last line of this one. */
const CATCHWORD = /^(.{1,60}?)\s*(?:\.\s?\.\s?\.|…)$/;
const LINK = /^(?:https?:\/\/|www\.|jdih\.)\S+$/i;
/** "[12/11/26 09.15] Nama: " and "12/11/26, 09.15 - Nama: ". */
const MESSAGE =
	/^(?:\[\d{1,2}[./]\d{1,2}[./]\d{2,4}[, ]+\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?: ?[AP]M)?\]|\d{1,2}[./]\d{1,2}[./]\d{2,4}[, ]+\d{1,2}[.:]\d{2}(?: ?[AP]M)? [-–])\s*[^:]{1,60}:\s*/i;
const NO_MESSAGE = /^<?(?:media tidak disertakan|media omitted|pesan ini (?:telah )?dihapus)>?$/i;

/** "Pasal 3 ........ 12" in a table of contents; "Pasal 3" alone is where the text begins. */
const CONTENTS = /^(?:daftar isi|table of contents|contents)\s*:?$/i;
const CONTENT =
	/^(?!(?:pasal|bab|bagian|paragraf|lampiran|article|chapter)\s+\S+$).*?(?:\s|\.{2,}|…)\s*(?:\d{1,3}|[ivx]{1,5})$/i;

/** Where a table of contents stands: it says every heading a second time. */
function contentsIn(lines: readonly Line[]): Set<number> {
	const found = new Set<number>();
	const from = lines.findIndex(({ text }) => CONTENTS.test(text));
	let to = from + 1;
	while (from !== -1 && CONTENT.test(lines[to]?.text ?? '')) to += 1;
	if (to > from + 2) for (let index = from; index < to; index += 1) found.add(index);
	return found;
}

/** Takes away page numbers, headers and footers that come back, catchwords, a table of contents, and the stamps of a messenger. */
export function withoutPages(all: readonly Line[]): Unpaged {
	const dropped: string[] = [];
	const said = all.flatMap((line) => withoutStamp(line, dropped));
	const edge = pageEdges(said);
	const contents = contentsIn(said);
	const keys = said.map(({ text }) => text.toLowerCase().replace(/\d+/g, '#'));
	const times = new Map<string, number>();
	keys.forEach((key, index) => {
		if (isAtEdge(edge, said, index)) times.set(key, (times.get(key) ?? 0) + 1);
	});
	const lines: Line[] = [];
	let torn = false;
	for (const [index, line] of said.entries()) {
		const key = keys[index] ?? '';
		const isHeader = isAtEdge(edge, said, index) && mayRepeat(line.text) && (times.get(key) ?? 0) >= LEAST_TIMES;
		const isLink = LINK.test(line.text) && keys.filter((other) => other === key).length >= LEAST_TIMES;
		if (edge.has(index) || contents.has(index) || isHeader || isLink || isCatchword(said, edge, index)) {
			dropped.push(line.text);
			torn = true;
			continue;
		}
		// A page that ends in the middle of a sentence sets nothing apart.
		lines.push(torn && goesOn(lines.at(-1)?.text, line.text) ? { ...line, apart: false } : line);
		torn = false;
	}
	return { lines, dropped };
}

function withoutStamp(line: Line, dropped: string[]): Line[] {
	const stamp = MESSAGE.exec(line.text)?.[0];
	const text = stamp ? line.text.slice(stamp.length) : line.text;
	if (stamp) dropped.push(stamp.trim());
	if (!NO_MESSAGE.test(text)) return text === '' ? [] : [{ ...line, text, apart: line.apart || stamp !== undefined }];
	dropped.push(text);
	return [];
}

/** Where page numbers stand. A bare number is one only among others that count on, page by page. */
function pageEdges(lines: readonly Line[]): Set<number> {
	const edges = new Set<number>();
	const bare: { index: number; value: number }[] = [];
	for (const [index, { text }] of lines.entries())
		if (PAGE_NUMBER.test(text)) edges.add(index);
		else if (BARE_NUMBER.test(text)) bare.push({ index, value: Number(text) });
	for (const { index, value } of bare) {
		const neighbours = bare.filter((other) => Math.abs(other.value - value) === 1);
		const isApart = neighbours.some((other) => Math.abs(other.index - index) >= 8);
		if (lines[index]?.page || lines[index + 1]?.page || isApart) edges.add(index);
	}
	return edges;
}

/** Next to a page number or a page's beginning. */
const isAtEdge = (edges: ReadonlySet<number>, lines: readonly Line[], index: number): boolean =>
	[-2, -1, 1, 2].some((step) => edges.has(index + step)) ||
	[0, 1, 2].some((step) => lines[index + step]?.page) ||
	(lines[index - 1]?.page ?? false);

/** Words of the law come back too: "Cukup jelas." at the end of two pages is no header. */
const mayRepeat = (text: string): boolean =>
	text.length >= 4 &&
	text.length <= LONGEST &&
	!/[.;:]$/.test(text) &&
	!/^(?:pasal|ayat|bab|huruf|\(?\w{1,2}[.)])\b/i.test(text);

/** "(2) Setiap . . ." below a page whose next one begins with "(2) Setiap". */
function isCatchword(lines: readonly Line[], edges: ReadonlySet<number>, index: number): boolean {
	const word = CATCHWORD.exec(lines[index]?.text ?? '')?.[1];
	const isLast = [1, 2, 3, 4].some((step) => edges.has(index + step) || lines[index + step]?.page);
	if (!word || !isLast) return false;
	const after = lines.slice(index + 1, index + 5).filter((_, step) => !edges.has(index + 1 + step));
	return after.some(({ text }) => text.startsWith(word));
}

const goesOn = (before: string | undefined, after: string): boolean =>
	before !== undefined && /[\p{L}\p{N},)]$/u.test(before) && /^\p{Ll}{2,}/u.test(after);
