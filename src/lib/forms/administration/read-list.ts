import type { Fault } from '../kit/fault';
import { parse, type Fields, type InputOf, type NameOf } from '../kit/form';
import { unguarded } from '../list/formula';
import { readTables, type Table } from '../list/read-table';

const MOST_LINES = 2_000;

export type ListFault = 'no_lines' | 'too_many_lines' | 'columns_missing' | 'column_unknown' | 'quote_open';

/** What a line says, or what is wrong with it: `words` is what stood there, so that it is found again. */
export type ReadLine<F extends Fields> = { line: number } & (
	{ ok: true; input: InputOf<F> } | { ok: false; words: string; field: NameOf<F>; fault: Fault }
);
export type ReadList<F extends Fields> =
	{ ok: true; lines: ReadLine<F>[]; columns: readonly string[] } | { ok: false; fault: ListFault; words: string };

const refused = (fault: ListFault, words = '') => ({ ok: false, fault, words }) as const;

/** What offices write above a column, and which of ours that is: the first that the form has. */
const ALSO_CALLED: Record<string, readonly string[]> = {
	email: ['surel'],
	alamat_email: ['surel'],
	nama_lengkap: ['nama'],
	nomor_sk: ['sk'],
	no_sk: ['sk'],
	opd: ['instansi'],
	dinas: ['instansi'],
	nama_instansi: ['instansi', 'nama'],
	nama_opd: ['instansi', 'nama'],
	nama_pendek: ['singkatan'],
	nomor_telepon: ['telepon'],
	no_telepon: ['telepon'],
	telp: ['telepon'],
	kode_wilayah: ['kode'],
	nama_wilayah: ['nama'],
	nama_kategori: ['nama'],
	nama_inggris: ['nama_en'],
	berlaku_sejak: ['mulai'],
	berlaku_sampai: ['sampai']
};

/** The names of the columns as the form knows them. */
function headOf({ lines: [head] }: Table, names: readonly string[]): string[] {
	const written = (head?.cells ?? []).map((cell) =>
		cell.toLowerCase().replace(/[.-]/g, '').trim().replace(/\s+/g, '_')
	);
	return written.map((name) => {
		const known = names.includes(name) ? name : ALSO_CALLED[name]?.find((one) => names.includes(one));
		return known && (known === name || !written.includes(known)) ? known : name;
	});
}

/** A list from a spreadsheet, line by line: the first line names the columns, in any order; what may be empty may be absent. */
export function readList<F extends Fields>(text: string, fields: F): ReadList<F> {
	const tables = readTables(text);
	if (!tables) return refused('quote_open');
	const names = Object.keys(fields) as NameOf<F>[];
	const required = names.filter((name) => !fields[name]?.optional);
	const missingIn = (one: Table) => required.filter((name) => !headOf(one, names).includes(name));
	const [table] = tables.toSorted((a, b) => missingIn(a).length - missingIn(b).length);
	if (!table || tables.every(({ lines }) => lines.length === 0)) return refused('no_lines');
	const missing = missingIn(table);
	if (missing.length > 0) return refused('columns_missing', missing.join(', '));
	const columns = headOf(table, names);
	const lines = table.lines.slice(1);
	const unknown = columns.find((name) => name !== 'no' && !names.some((known) => known === name));
	if (unknown !== undefined) return refused('column_unknown', unknown);
	if (lines.length === 0) return refused('no_lines');
	if (lines.length > MOST_LINES) return refused('too_many_lines');
	return {
		ok: true,
		columns,
		lines: lines.flatMap(({ line, cells }) => readLine(line, cells, { columns, fields, names }))
	};
}

/** A line about what an earlier line names is refused: which of the two holds nobody can know. */
export function withoutRepeated<F extends Fields>(
	lines: readonly ReadLine<F>[],
	field: NameOf<F>,
	calledOf: (input: InputOf<F>) => string
): ReadLine<F>[] {
	const seen = new Set<string>();
	return lines.map((read) => {
		if (!read.ok) return read;
		const called = calledOf(read.input).toLowerCase();
		if (seen.has(called)) return { line: read.line, ok: false, words: called, field, fault: 'repeated' };
		seen.add(called);
		return read;
	});
}

type Shape<F extends Fields> = { columns: readonly string[]; fields: F; names: readonly NameOf<F>[] };

function readLine<F extends Fields>(
	line: number,
	cells: readonly string[],
	{ columns, fields, names }: Shape<F>
): ReadLine<F>[] {
	const typed = Object.fromEntries(names.map((name) => [name, unguarded(cells[columns.indexOf(name)] ?? '')]));
	const parsed = parse({ fields }, typed as Parameters<typeof parse<F>>[1]);
	if (parsed.ok) return [{ line, ok: true, input: parsed.input }];
	const [first] = Object.entries(parsed.faults) as [NameOf<F>, Fault][];
	return first
		? [{ line, ok: false, words: typed[first[0]] || cells.join(' · '), field: first[0], fault: first[1] }]
		: [];
}
