import { allow, refuse, type Result } from '$lib/domain/result';
import { Archive, UnreadableFile, type ZipFault } from './unzip';
import { childNamed, childrenOf, findNamed, readXml, type Element } from './xml';

export type XlsxFault = ZipFault | 'no_sheet';

/** Beyond them nobody keeps a list; what names a place far away costs nothing. */
const [MOST_ROWS, MOST_COLUMNS] = [20_000, 100];
const DAY_MS = 86_400_000;

type Reading = { strings: readonly string[]; isDay: (style: number) => boolean; epoch: number };

/**
 * The first sheet of a workbook that is shown, a line a row with tabs between its cells, as a spreadsheet puts it where it is
 * pasted. Formulas are what they came to, days are ISO days; of the archive nothing else is unpacked.
 */
export function readXlsx(bytes: Uint8Array): Result<string, XlsxFault> {
	try {
		const archive = new Archive(bytes);
		const part = (name: string): Element | undefined => {
			const found = archive.read(name);
			return found ? childrenOf(readXml(found))[0] : undefined;
		};
		const workbook = part('xl/workbook.xml');
		const path = workbook && pathOfSheet(workbook, part('xl/_rels/workbook.xml.rels'));
		const rows = path && findNamed(part(path) ?? NOTHING, 'sheetData');
		if (!workbook || !rows) return refuse('no_sheet');
		const strings = childrenOf(part('xl/sharedStrings.xml') ?? NOTHING).map(textIn);
		const isEarly = ['1', 'true'].includes(childNamed(workbook, 'workbookPr')?.attributes['date1904'] ?? '');
		const reading = {
			strings,
			isDay: dayStyles(part('xl/styles.xml')),
			epoch: isEarly ? EPOCH.mac : EPOCH.usual
		};
		return allow(linesOf(rows, reading).join('\n'));
	} catch (problem) {
		if (problem instanceof UnreadableFile) return refuse(problem.fault);
		throw problem;
	}
}

const NOTHING: Element = { name: '', attributes: {}, children: [] };
/** Day 0; the usual one makes good for a 29 February 1900 that spreadsheets believe in. */
const EPOCH = { usual: Date.UTC(1899, 11, 30), mac: Date.UTC(1904, 0, 1) };

function pathOfSheet(workbook: Element, links: Element | undefined): string | null {
	const sheets = childrenOf(childNamed(workbook, 'sheets') ?? NOTHING);
	const shown = sheets.find(({ attributes }) => (attributes['state'] ?? 'visible') === 'visible') ?? sheets[0];
	const link = childrenOf(links ?? NOTHING).find(({ attributes }) => attributes['Id'] === shown?.attributes['id']);
	const target = link?.attributes['Target'];
	if (target === undefined) return null;
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** What is written in a cell, without what says how it is spoken. */
const textIn = (element: Element): string =>
	element.children
		.map((child) => {
			if (typeof child === 'string') return element.name === 't' ? child : '';
			return child.name === 'rPh' ? '' : textIn(child);
		})
		.join('');

/** Which styles show a number as a day: those of the format itself, and what somebody made of years, months and days. */
function dayStyles(styles: Element | undefined): (style: number) => boolean {
	const inList = (name: string) => childrenOf(childNamed(styles, name) ?? NOTHING);
	const own = new Map(
		inList('numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? ''])
	);
	const isDay = inList('cellXfs').map(({ attributes }) => {
		const id = Number(attributes['numFmtId'] ?? 0);
		const code = own.get(String(id));
		if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
		return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
	});
	return (style) => isDay[style] === true;
}

function linesOf(rows: Element, reading: Reading): string[] {
	const lines: string[][] = [];
	for (const row of childrenOf(rows)) {
		const at = Number(row.attributes['r'] ?? lines.length + 1);
		if (!(at > lines.length && at <= MOST_ROWS)) throw new UnreadableFile('too_large');
		// A row that is left out is an empty line: each keeps the number that it has in the sheet.
		while (lines.length < at - 1) lines.push([]);
		lines.push(cellsOf(row, reading));
	}
	// As wide everywhere as where most is written: what spreadsheets leave out at the end of a row are empty cells.
	const width = lines.reduce((most, cells) => Math.max(most, cells.findLastIndex(Boolean) + 1), 0);
	return lines.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? '').join('\t'));
}

function cellsOf(row: Element, reading: Reading): string[] {
	const cells: string[] = [];
	for (const cell of childrenOf(row)) {
		const letters = /^[A-Z]+/.exec(cell.attributes['r'] ?? '')?.[0];
		const at = letters === undefined ? cells.length : columnOf(letters);
		if (at < cells.length || at >= MOST_COLUMNS) continue;
		while (cells.length < at) cells.push('');
		cells.push(pasted(wordsOf(cell, reading)));
	}
	return cells;
}

const columnOf = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function wordsOf(cell: Element, { strings, isDay, epoch }: Reading): string {
	const { t: type = 'n', s: style } = cell.attributes;
	if (type === 'inlineStr') return textIn(childNamed(cell, 'is') ?? NOTHING);
	const value = childNamed(cell, 'v')?.children.join('') ?? '';
	if (type === 's') return strings[Number(value)] ?? '';
	if (type !== 'n' || value === '') return value;
	const number = Number(value);
	if (!Number.isFinite(number)) return value;
	if (isDay(Number(style ?? 0))) return dayIn(number, epoch);
	return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/** What is no day of a calendar stays the number that it is. */
function dayIn(serial: number, epoch: number): string {
	const at = new Date(epoch + Math.round(serial * 86_400) * 1000);
	if (Number.isNaN(at.getTime()) || serial < 1 || serial > 2_958_465) return String(serial);
	const [day = '', hour = ''] = at.toISOString().split(/[T.]/);
	return at.getTime() % DAY_MS === 0 ? day : `${day} ${hour.slice(0, 5)}`;
}

/** One line, and no cell that would seem to begin a quotation. */
function pasted(words: string): string {
	const line = words.replace(/[\t\r\n]+/g, ' ').trim();
	return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
