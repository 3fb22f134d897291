/** A row's cells, each as the lines of its paragraphs. */
export type Row = string[][];

const HEADER = /^(?:no\.?|nomor)$/i;
const NUMBER = /^\d{1,3}[.)]?$/;
const MARKER = /^(?::|\(?[a-z0-9]{1,3}[.)]|ke[a-z ]+|menimbang|mengingat|memperhatikan|menetapkan)\s*:?$/i;

const lineOf = (cell: readonly string[]): string => cell.join(' ').replace(/\s+/g, ' ').trim();

/**
 * A table as lines of text. In a list of numbered rows cells stand between strokes, and the last cell keeps its lines;
 * in one that only sets words beside each other ("Menimbang", ":", "a.") they are read as they stand.
 */
export function linesOfTable(rows: readonly Row[]): string[] {
	const firsts = rows.map(([first = []]) => lineOf(first));
	const isNumbered =
		firsts.some((first) => HEADER.test(first)) || firsts.filter((first) => NUMBER.test(first)).length > 1;
	return rows.flatMap((cells) => {
		const filled = cells.filter((cell) => lineOf(cell) !== '');
		if (filled.length === 0) return [];
		if (filled.length === 1 && (!isNumbered || filled[0] !== cells[0])) return filled[0] ?? [];
		return isNumbered ? numberedRow(cells) : layoutRow(filled);
	});
}

function numberedRow(cells: Row): string[] {
	const last = cells.at(-1) ?? [];
	const [begins = '', ...others] = last.filter((line) => line.trim() !== '');
	return [[...cells.slice(0, -1).map(lineOf), begins].join(' | '), ...others];
}

function layoutRow(filled: readonly string[][]): string[] {
	const [last = [], before] = [filled.at(-1), filled.slice(0, -1).map(lineOf)];
	const [begins = '', ...others] = last;
	if (!before.every((cell) => MARKER.test(cell))) return [[...before, lineOf(last)].join(' | ')];
	return [[...before, begins].join(' '), ...others];
}
