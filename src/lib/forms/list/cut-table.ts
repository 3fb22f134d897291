import { isBlank, nameIn, unsurOf } from './cell-words';
import { columnOf, isHead, isOfTheSheet, type Column } from './column';
import type { TableLine } from './read-table';

/** A table cut into what stands above it, its columns, and the lines of people. */
export type CutTable = {
	/** Where each column that a list can hold stands. */
	columns: ReadonlyMap<Column, number>;
	/** Columns that hold something no list keeps, and that hold what another holds already. */
	unknown: string[];
	twice: string[];
	/** Numbers and signatures: of the sheet, not of a person. */
	sheet: string[];
	lines: TableLine[];
	/** Of the header; 0 where there is none. */
	headLine: number;
	/** Lines that name nobody: a title above the header, sums and signatures below. */
	passed: number;
	/** How many cells a line may have. */
	width: number;
};

/** A title, a day and a place may stand above the header of an official form. */
const HEAD_WITHIN = 15;

/** Cuts a table for a form that asks for these fields; one without a header in each order that it may have, the likeliest first. */
export function cutTable(lines: readonly TableLine[], fields: readonly string[]): CutTable[] {
	const at = lines.slice(0, HEAD_WITHIN).findIndex(({ cells }) => isHead(cells));
	const head = lines[at];
	if (head) return [underHead(head, lines.slice(at + 1), at, fields)];
	// The official form asks for no disability.
	const official = fields.filter((field) => field !== 'disabilitas');
	return [fields, ...(official.length < fields.length ? [official] : [])].map((order) => inOrder(lines, order));
}

function underHead(head: TableLine, below: readonly TableLine[], above: number, fields: readonly string[]): CutTable {
	const [second] = below;
	const written = second && isSecondHead(head, second) ? mergeHeads(head, second) : head.cells;
	const body = below.filter((line) => !(line === second && written !== head.cells) && !isOfTheForm(line, written));
	const { names, people } = underGroups(written, body);
	const found = placeColumns(names, people, fields);
	const filled = people.filter(({ cells }) => hasMoreThan(found.sheetAt, cells));
	const lines = withoutFoot(filled, found.columns);
	const passed = above + filled.length - lines.length;
	return { ...found, lines, headLine: head.line, passed, width: names.length };
}

/** "A. Akademisi" on a line of its own stands over people of that group: it becomes a column. */
function underGroups(names: readonly string[], lines: readonly TableLine[]): { names: string[]; people: TableLine[] } {
	const groups = lines.map((line) => groupOver(line));
	if (names.some((name) => columnOf(name) === 'unsur') || !groups.some(Boolean))
		return { names: [...names], people: [...lines] };
	let group = '';
	const people = lines.flatMap((line, index): TableLine[] => {
		const over = groups[index] ?? '';
		if (over) group = over;
		const cells = [...names.map((_, at) => line.cells[at] ?? ''), group, ...line.cells.slice(names.length)];
		return over ? [] : [{ ...line, cells }];
	});
	return { names: [...names, 'Unsur'], people };
}

function groupOver({ cells }: TableLine): string {
	const filled = cells.filter((cell) => !isBlank(cell));
	const words = filled.length === 1 ? (filled[0] ?? '').replace(/^(?:unsur\s*:?\s*|[A-Z\d]{1,4}[.)]\s*)+/i, '') : '';
	return words && unsurOf(words);
}

const SUM = /^(?:grand )?(?:jumlah|total|rekapitulasi|sum)\b/i;
const saysNothingElse = (cell: string): boolean => isBlank(cell) || /^\d{1,4}(?: orang)?$/i.test(cell);

/** A line that counts the others. */
function isSum({ cells }: TableLine): boolean {
	const [first = '', ...others] = cells.filter((cell) => !saysNothingElse(cell));
	return SUM.test(first) && others.length === 0;
}

/** Sums, and what stands below the last name: place, day and whoever signed. */
function withoutFoot(lines: readonly TableLine[], columns: CutTable['columns']): TableLine[] {
	const at = columns.get('nama') ?? columns.get('nama_telepon') ?? 0;
	const people = lines.filter((line) => !isSum(line));
	const last = people.findLastIndex(({ cells }) => !isBlank(cells[at] ?? ''));
	return people.filter((line, index) => index <= last || countFilled(line) > 1);
}

const countFilled = ({ cells }: TableLine): number => cells.filter((cell) => !isBlank(cell)).length;

/** Two lines where the cell above is merged: `Jenis kelamin` over `L` and `P`. */
const isSecondHead = ({ cells: above }: TableLine, { cells: below }: TableLine): boolean =>
	below.some(Boolean) &&
	below.every((cell, index) => !cell || ['laki', 'perempuan'].includes(columnOf(cell) ?? '') || cell === above[index]);

const mergeHeads = ({ cells: above }: TableLine, { cells: below }: TableLine): string[] =>
	Array.from({ length: Math.max(above.length, below.length) }, (_, index) => below[index] || (above[index] ?? ''));

/** The numbers of the columns, or the header again on the next sheet. */
const isOfTheForm = ({ cells }: TableLine, names: readonly string[]): boolean =>
	cells.every((cell, index) => !cell || cell.replace(/[().]/g, '') === String(index + 1)) ||
	(isHead(cells) && cells.every((cell, index) => !cell || columnOf(cell) === columnOf(names[index] ?? '')));

function placeColumns(names: readonly string[], lines: readonly TableLine[], fields: readonly string[]) {
	const columns = new Map<Column, number>();
	const unknown: string[] = [];
	const twice: string[] = [];
	const sheet: string[] = [];
	const sheetAt: number[] = [];
	const all = names.map(columnOf);
	names.forEach((name, index) => {
		const column = all[index] ?? null;
		const isEmpty = lines.every(({ cells }) => isBlank(cells[index] ?? ''));
		if (isOfTheSheet(column)) {
			sheetAt.push(index);
			if (name && !isEmpty) sheet.push(name);
		} else if (column && isKept(column, all, fields)) {
			if (!columns.has(column)) columns.set(column, index);
			else if (!isEmpty) twice.push(name);
		} else if (!isEmpty) unknown.push(name || String(index + 1));
	});
	const name = columns.get('nama') ?? -1;
	// "Nama / NIP": the number of an official in one cell with the name.
	if (
		/\bni[pk]\b/i.test(names[name] ?? '') &&
		lines.some(({ cells: { [name]: cell = '' } }) => /\d/.test(cell.replace(nameIn(cell), '')))
	)
		unknown.push('NIP');
	return { columns, unknown, twice, sheet, sheetAt };
}

/** Whether a form that asks for these fields keeps what a column holds. */
function isKept(column: Column, all: readonly (Column | null)[], fields: readonly string[]): boolean {
	switch (column) {
		case 'nama_telepon':
			return fields.includes('telepon') && !all.includes('nama');
		case 'jabatan':
			return !all.includes('organisasi');
		case 'pria_wanita':
			return fields.includes('jenis_kelamin') && !all.includes('jenis_kelamin');
		case 'laki':
		case 'perempuan':
			// One of them alone could mean anything.
			return fields.includes('jenis_kelamin') && all.includes('laki') && all.includes('perempuan');
		default:
			return fields.includes(column);
	}
}

const hasMoreThan = (indexes: readonly number[], cells: readonly string[]): boolean =>
	cells.some((cell, index) => !isBlank(cell) && !indexes.includes(index));

/** Without a header: in the order of the form, perhaps with numbers before. */
function inOrder(lines: readonly TableLine[], fields: readonly string[]): CutTable {
	const isNumbered =
		lines.length > 0 && lines.every(({ cells }) => cells.length > 1 && /^\d{0,4}[.)]?$/.test(cells[0] ?? ''));
	const shift = isNumbered ? 1 : 0;
	const columns = new Map(fields.map((field, index) => [field as Column, index + shift]));
	const filled = isNumbered ? lines.filter(({ cells }) => hasMoreThan([0], cells)) : lines;
	const people = filled.filter((line) => !isSum(line));
	const passed = filled.length - people.length;
	const width = fields.length + shift;
	return { columns, unknown: [], twice: [], sheet: [], lines: people, headLine: 0, passed, width };
}
