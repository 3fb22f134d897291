/** What spreadsheets take for a formula, wherever the text came from. */
const FORMULA = /^[=+\-@\t\r]/;

type Cell = string | number | null;

function cell(value: Cell): string {
	if (typeof value === 'number') return String(value);
	const text = value ?? '';
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of RFC 4180. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Excel reads UTF-8 only behind this mark. */
const BOM = '\uFEFF';

/** A CSV file that is written while it is read from the database, so that its length needs no memory. */
export function csvResponse(name: string, lines: AsyncIterator<string>): Response {
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(encoder.encode(BOM)),
		async pull(controller) {
			const { done, value } = await lines.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
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
