import { dayOf, timeOf } from '$lib/domain/calendar/zone';
import type { DataSet } from '$lib/domain/open-data/column';
import type { Value } from '$lib/domain/open-data/data-sets';
import { csvLine } from '../web/answers/csv';
import { columnsOf, plain, type Rows } from './value';

export type Scope = { zone: string; edition: boolean };

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const cell = (value: string | number | boolean | null): string => {
	const text = value === null ? '' : String(value);
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A record as RFC 4180 has it. Nothing is put before what a spreadsheet would take for a formula: programs read this, and
 * would read the mark.
 */
export const machineLine = (cells: readonly (string | number | boolean | null)[]): string =>
	`${cells.map(cell).join(',')}\r\n`;

/** The edition for programs. */
export async function* machineCsv(set: DataSet, rows: Rows, { zone, edition }: Scope): AsyncGenerator<string> {
	const names = columnsOf(set, edition).map(([name]) => name);
	yield machineLine(names);
	for await (const page of rows)
		yield page.map((row) => machineLine(names.map((name) => plain(row[name], zone)))).join('');
}

/** The edition for spreadsheets, as every other list of the site: an instant is a day and an hour in columns of their own. */
export async function* sheetCsv(set: DataSet, rows: Rows, { zone, edition }: Scope): AsyncGenerator<string> {
	const columns = columnsOf(set, edition);
	yield `\uFEFF${csvLine(columns.flatMap(([name, { type }]) => (type === 'datetime' ? [name, `${name}_jam`] : name)))}`;
	const cells = (value: Value, type: string) =>
		type !== 'datetime'
			? [typeof value === 'boolean' ? Number(value) : value instanceof Date ? null : value]
			: value instanceof Date
				? [dayOf(value, zone), timeOf(value, zone)]
				: [null, null];
	for await (const page of rows)
		yield page.map((row) => csvLine(columns.flatMap(([name, { type }]) => cells(row[name] ?? null, type)))).join('');
}

/** An object a line. */
export async function* jsonLines(set: DataSet, rows: Rows, { zone, edition }: Scope): AsyncGenerator<string> {
	const names = columnsOf(set, edition).map(([name]) => name);
	for await (const page of rows)
		yield page
			.map((row) => `${JSON.stringify(Object.fromEntries(names.map((name) => [name, plain(row[name], zone)])))}\n`)
			.join('');
}
