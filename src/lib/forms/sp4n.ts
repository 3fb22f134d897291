import { sp4nNumberIn, type Pair } from '$lib/domain/sp4n/numbers';
import { parseReference } from '$lib/domain/thread/reference';
import { choice, hidden, parsed, several, verbatim } from './kit/field';
import { form } from './kit/form';
import { unguarded } from './list/formula';
import { readTables, type Table } from './list/read-table';

/** As many as one file hands over, and one list writes back. */
export const MOST_AT_ONCE = 200;

const reference = parsed(parseReference, 'unknown_choice', { look: 'carried' });

/** Which reports are handed over. */
export const HAND_OVER = form({
	name: 'hand_over_sp4n',
	fields: { laporan: several(reference, { most: MOST_AT_ONCE }) },
	labels: ({ sp4n }) => ({ laporan: sp4n.reports })
});

/** A whole file that was handed over, with the words of its reports, fits in. */
const MOST_TYPED = 1_500_000;

/** Numbers as they come back from SP4N-LAPOR!; looked at first. */
export const WRITE_BACK = form({
	name: 'write_back_sp4n',
	fields: { teks: verbatim({ most: MOST_TYPED }), tahap: hidden(choice(['lihat', 'catat'])) },
	fromFile: 'teks',
	labels: ({ sp4n }) => ({ teks: sp4n.back.text, tahap: '' })
});

export type PairsFault = 'quote_open' | 'columns_missing' | 'empty' | 'too_many';
type Pairs = { ok: true; pairs: Pair[] } | { ok: false; fault: PairsFault };

/** How the two columns are named in the file that was handed over; any others beside them are passed over. */
export const REF_COLUMN = 'nomor_forum';
export const NUMBER_COLUMN = 'nomor_sp4n';

const BETWEEN = ' · ';

/** Pairs of numbers from a table with those two columns, or from two columns without names. */
export function parsePairs(text: string): Pairs {
	const tables = readTables(text);
	if (!tables) return { ok: false, fault: 'quote_open' };
	const table = tables.map(inColumns).find((found) => found !== null);
	if (!table) return { ok: false, fault: tables.some(({ lines }) => lines.length > 0) ? 'columns_missing' : 'empty' };
	// Whoever has entered some of a file sends it back with the rest still empty.
	const pairs = table
		.filter(({ number }) => number !== '')
		.map(({ line, ref, number }) => ({
			line,
			ref: parseReference(ref),
			number: sp4nNumberIn(number),
			words: `${ref}${BETWEEN}${number}`
		}));
	if (pairs.length === 0) return { ok: false, fault: 'empty' };
	return pairs.length > MOST_AT_ONCE ? { ok: false, fault: 'too_many' } : { ok: true, pairs };
}

/** The same pairs as a list that can be sent again, each on the line that it stood on. */
export function writePairs(pairs: readonly Pair[]): string {
	const lines: string[] = [];
	for (const { line, words } of pairs) lines[line - 1] = words.replace(BETWEEN, '\t');
	return Array.from(lines, (line) => line ?? '').join('\n');
}

type Written = { line: number; ref: string; number: string };

function inColumns({ lines }: Table): Written[] | null {
	const head = lines[0]?.cells.map((cell) => cell.toLowerCase().trim()) ?? [];
	const [ref, number] = [head.indexOf(REF_COLUMN), head.indexOf(NUMBER_COLUMN)];
	const isNamed = ref >= 0 && number >= 0;
	if (!isNamed && !(head.length === 2 && parseReference(head[0] ?? '') !== null)) return null;
	const [first, second] = isNamed ? [ref, number] : [0, 1];
	return lines.slice(isNamed ? 1 : 0).map(({ line, cells }) => ({
		line,
		ref: unguarded(cells[first] ?? ''),
		number: unguarded(cells[second] ?? '').trim()
	}));
}
