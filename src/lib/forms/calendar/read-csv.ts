/** One record of a CSV text, with the line it begins on. */
export type CsvRecord = { line: number; cells: string[] };

/**
 * Records of RFC 4180. The separator is the one that the first line uses: spreadsheets set to Indonesian write
 * semicolons. Null when a quoted cell never ends.
 */
export function readCsv(text: string): CsvRecord[] | null {
	const [head = ''] = text.split('\n', 1);
	const separator = head.split(';').length > head.split(',').length ? ';' : ',';
	const records: CsvRecord[] = [];
	let line = 1;
	let rest = text;
	while (rest !== '') {
		const record = readRecord(rest, separator);
		if (!record) return null;
		if (record.cells.some((cell) => cell.trim() !== '')) records.push({ line, cells: record.cells });
		line += record.raw.split('\n').length - 1;
		rest = rest.slice(record.raw.length);
	}
	return records;
}

function readRecord(text: string, separator: string): { cells: string[]; raw: string } | null {
	const cells: string[] = [];
	for (let at = 0; ;) {
		const cell = readCell(text, at, separator);
		if (!cell) return null;
		cells.push(cell.value);
		if (text[cell.end] === separator) {
			at = cell.end + 1;
			continue;
		}
		const ending = /^\r?\n?/.exec(text.slice(cell.end, cell.end + 2))?.[0].length ?? 0;
		return { cells, raw: text.slice(0, Math.max(1, cell.end + ending)) };
	}
}

function readCell(text: string, at: number, separator: string): { value: string; end: number } | null {
	if (text[at] !== '"') {
		let end = at;
		while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
		return { value: text.slice(at, end), end };
	}
	let value = '';
	for (let from = at + 1; ;) {
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

const needsQuotes = /[",\n\r;]/;

/** One line for a text that people go on editing. */
export const writeCsvLine = (cells: readonly string[]): string =>
	cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
