import { isSurelyDegree } from '$lib/domain/consultation/hosting/same-person';

/** One record of a pasted table, with the line it begins on. */
export type TableLine = { line: number; cells: string[] };
export type Table = { lines: TableLine[] };

/** The likeliest first, where a table can be read in several ways: a comma stands in many a name. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * A pasted table or a CSV file in every way that it can be read, the likeliest first: the separator is what each line has
 * equally often. Quotes hold separators and line breaks, and lines without any words are left out. Null when a quoted
 * cell never ends.
 */
export function readTables(text: string): Table[] | null {
	const { body, named } = opened(text);
	const read = (named ? [named] : SEPARATORS).flatMap((separator) => {
		const lines = readLines(body, separator);
		return lines ? [{ lines, evenness: evenness(lines) }] : [];
	});
	// A quote that is open under one separator only stands in the middle of a line: under the others nothing is cut there.
	const isOpen = read.length < (named ? 1 : SEPARATORS.length);
	if (isOpen && read.every((table) => table.evenness === 0)) return null;
	const isCut = read.some((table) => table.evenness > 0);
	// A reading that cuts nothing says nothing of what is wrong in the cells.
	return read
		.filter((table) => !isCut || table.evenness > 0)
		.toSorted((a, b) => b.evenness - a.evenness)
		.map(({ lines }) => ({ lines }));
}

/** Without the mark of byte order. A first line `sep=;`, which Excel writes and hides, names the separator. */
function opened(text: string): { body: string; named: Separator | null } {
	const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const named = SEPARATORS.find((separator) => body.toLowerCase().startsWith(`sep=${separator}\n`));
	// Its line stays, empty, so that every other keeps its number.
	return named ? { body: body.replace(/^.*/, ''), named } : { body, named: null };
}

function evenness(lines: readonly TableLine[]): number {
	const counts = lines.map(({ cells }) => cells.length);
	if (!counts.some((count) => count > 1)) return 0;
	if (!counts.every((count) => count > 1)) return 1;
	return new Set(counts).size === 1 ? 3 : 2;
}

function readLines(text: string, separator: Separator): TableLine[] | null {
	const lines: TableLine[] = [];
	let line = 1;
	for (let at = 0; at < text.length;) {
		const record = readRecord(text, at, separator);
		if (!record) return null;
		const cells = separator === ',' ? withDegrees(record.cells) : record.cells;
		if (cells.some(Boolean)) lines.push({ line, cells });
		line += text.slice(at, record.end).split('\n').length - 1;
		at = record.end;
	}
	return lines;
}

/** "Ona, S.Kep., Ns.": the comma stands in a name and parts nothing. */
const withDegrees = (cells: readonly string[]): string[] =>
	cells.reduce<string[]>((joined, cell) => {
		const before = joined.at(-1);
		return before && isSurelyDegree(cell) ? [...joined.slice(0, -1), `${before}, ${cell}`] : [...joined, cell];
	}, []);

function readRecord(text: string, from: number, separator: Separator): { cells: string[]; end: number } | null {
	const cells: string[] = [];
	for (let at = from; ;) {
		const cell = readCell(text, at, separator);
		if (!cell) return null;
		cells.push(tidyCell(cell.value));
		// Behind the separator, or behind the end of the line.
		at = cell.end + 1;
		if (text[cell.end] !== separator) return { cells, end: at };
	}
}

function readCell(text: string, at: number, separator: Separator): { value: string; end: number } | null {
	let open = at;
	while (text[open] === ' ') open += 1;
	if (text[open] !== '"') {
		let end = at;
		while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
		return { value: text.slice(at, end), end };
	}
	let value = '';
	for (let from = open + 1; ;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return null;
		value += text.slice(from, quote);
		if (text[quote + 1] !== '"') {
			// What follows a closing quote is kept, so that nothing of a malformed cell is lost unseen.
			const tail = readCell(text, quote + 1, separator);
			return tail && { value: value + tail.value, end: tail.end };
		}
		value += '"';
		from = quote + 2;
	}
}

/** Word processors and web pages leave spaces that are none, and marks that nobody sees. */
const tidyCell = (cell: string): string =>
	cell
		.replace(/[\u200b\u2060\ufeff]/g, '')
		.replace(/\p{Zs}/gu, ' ')
		.trim();

const needsQuotes = /[",\n\r;]/;

/** One line for a text that people go on editing. */
export const writeCsvLine = (cells: readonly string[]): string =>
	cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
