import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { guarded } from '$lib/forms/list/formula';
import { dayOf, timeOf } from '$lib/domain/calendar/zone';

/** Days are ISO days, an instant is a day and an hour in columns of their own, and a number is a number. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/**
 * Who reads the file. Spreadsheets set to Indonesian divide columns by semicolons, write a decimal comma, and read UTF-8
 * only behind a mark; programs read RFC 4180.
 */
const DIALECTS = {
	'titik-koma': { separator: ';', decimal: ',', mark: '\uFEFF' },
	koma: { separator: ',', decimal: '.', mark: '' }
} as const;
export type Separator = keyof typeof DIALECTS;

/** `?pemisah=koma` asks for the file that programs read; everything else is for people. */
export const separatorIn = (query: URLSearchParams): Separator =>
	query.get('pemisah') === 'koma' ? 'koma' : 'titik-koma';

const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/;

function written(cell: Cell, decimal: string): string {
	if (typeof cell === 'number') return String(cell).replace('.', decimal);
	return guarded(cell ?? '');
}

/** One record. A cell is quoted also where only the other separator stands in it: some programs guess. */
export function csvLine(row: Row, separator: Separator = 'titik-koma'): string {
	const { separator: between, decimal } = DIALECTS[separator];
	const cells = row.map((cell) => {
		const text = written(cell, decimal);
		const quoted = typeof cell === 'number' ? text.includes(between) : NEEDS_QUOTES.test(text);
		return quoted ? `"${text.replaceAll('"', '""')}"` : text;
	});
	return `${cells.join(between)}\r\n`;
}

/** An instant as two cells, in the zone of the province. */
export const dayAndHour = (at: Date, zone: string): [day: IsoDate, hour: string] => [dayOf(at, zone), timeOf(at, zone)];

/** A CSV file that is written while it is read from the database, so that its length needs no memory. */
export function csvResponse(name: string, rows: AsyncIterator<readonly Row[]>, query: URLSearchParams): Response {
	const separator = separatorIn(query);
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(encoder.encode(DIALECTS[separator].mark)),
		async pull(controller) {
			const { done, value } = await rows.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value.map((row) => csvLine(row, separator)).join('')));
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.csv"`,
			'cache-control': 'no-store'
		}
	});
}

/** The same of a table that is at hand as a whole. */
export const csvOf = (name: string, rows: readonly Row[], query: URLSearchParams): Response =>
	csvResponse(name, inOnePiece(rows), query);

async function* inOnePiece(rows: readonly Row[]) {
	yield await Promise.resolve(rows);
}
