import type { Unsur } from '$lib/domain/consultation/words';
import { verbatim } from '$lib/forms/kit/field';
import type { Fault } from '$lib/forms/kit/fault';
import { parse, type Fields, type Form, type InputOf, type NameOf, type Typed } from '$lib/forms/kit/form';
import { genderOf, isBlank, isPriaWanita, nameIn, phoneOf, splitNamePhone, unsurOf, yesOrNo } from './cell-words';
import { cutTable, type CutTable } from './cut-table';
import type { LineProblem } from './line-problem';
import { readTables, type TableLine } from './read-table';

/** A table of people, pasted. */
export const listOf = verbatim({ most: 200_000 });

/** What can be wrong with a list as such, with one of its columns, or with a line of it as a whole. */
type ListFault = 'quote_open' | 'column_unknown' | 'column_twice' | 'cells_over' | 'missing' | 'too_many';
type ListProblem<Field extends string> = LineProblem<Field, ListFault>;

export type ParsedList<F extends Fields> =
	| { ok: true; people: InputOf<F>[]; passedOver?: PassedOver | undefined }
	| { ok: false; problems: ListProblem<NameOf<F>>[] };

/** What of the table is not kept: columns by their names, and how many lines name nobody. */
export type PassedOver = { columns: string[]; lines: number };

export const PEOPLE_MOST = 500;

/** What its sender says of the whole list. */
export type ListWishes = {
	/** Columns that we do not keep are left out, and not refused by name. */
	leaveOut: boolean;
	/** Of lines that do not say it. */
	unsur: Unsur | null;
};
const NO_WISHES: ListWishes = { leaveOut: false, unsur: null };

/**
 * People from a pasted table: all of them, or none and what is wrong with each line. A line that names the columns may put
 * them in any order, as official forms do; without one they stand in the order of the form. Nothing is lost unseen: what
 * is not understood is named.
 */
export function parsePeople<F extends Fields>(
	text: string,
	asked: Pick<Form<string, F>, 'fields'>,
	wishes: ListWishes = NO_WISHES
): ParsedList<F> {
	const tables = readTables(text);
	if (!tables) return refused('quote_open');
	const fields = Object.keys(asked.fields) as NameOf<F>[];
	const read = tables
		.flatMap(({ lines }) => cutTable(lines, fields))
		.map((table) => ({ hasHead: table.headLine > 0, parsed: peopleOf(table, asked, wishes) }));
	const faults = ({ parsed }: (typeof read)[number]) => (parsed.ok ? 0 : parsed.problems.length);
	// The likeliest comes first, and stays first where another reading is no better.
	const [best] = read.toSorted((a, b) => Number(b.hasHead) - Number(a.hasHead) || faults(a) - faults(b));
	return best?.parsed ?? refused('missing');
}

const refused = (fault: ListFault): { ok: false; problems: ListProblem<never>[] } => ({
	ok: false,
	problems: [{ line: 0, field: null, fault, words: '' }]
});

function peopleOf<F extends Fields>(
	table: CutTable,
	asked: Pick<Form<string, F>, 'fields'>,
	wishes: ListWishes
): ParsedList<F> {
	const { lines, columns, headLine, passed } = table;
	if (lines.length === 0) return refused('missing');
	if (lines.length > PEOPLE_MOST) return refused('too_many');
	const problems: ListProblem<NameOf<F>>[] = [];
	const ofHead = (fault: ListFault, words: string) => ({ line: headLine, field: null, fault, words });
	problems.push(...table.twice.map((name) => ofHead('column_twice', name)));
	if (!wishes.leaveOut) problems.push(...table.unknown.map((name) => ofHead('column_unknown', name)));
	const saysUnsur = columns.has('unsur') || wishes.unsur !== null;
	if (!saysUnsur) problems.push({ line: headLine, field: 'unsur' as NameOf<F>, fault: 'missing', words: '' });
	const read = cellReader(table, saysUnsur ? wishes.unsur : 'service_user');
	const people: InputOf<F>[] = [];
	for (const line of lines) {
		const typed = Object.fromEntries(Object.keys(asked.fields).map((field) => [field, read(line, field)])) as Typed<F>;
		const parsed = parse(asked, typed);
		const over = line.cells.slice(table.width).filter((cell) => !isBlank(cell));
		if (over.length > 0) problems.push({ line: line.line, field: null, fault: 'cells_over', words: over.join(' · ') });
		if (parsed.ok) people.push(parsed.input);
		else
			for (const [field, fault] of Object.entries(parsed.faults) as [NameOf<F>, Fault][])
				problems.push({ line: line.line, field, fault, words: read(line, 'nama') });
	}
	if (problems.length > 0) return { ok: false, problems };
	const passedOver = { columns: [...table.sheet, ...table.unknown], lines: passed };
	const isWhole = passedOver.columns.length === 0 && passed === 0;
	return { ok: true, people, passedOver: isWhole ? undefined : passedOver };
}

/** What a list writes in words becomes what the form would have sent; what is not understood stays and is refused. */
function cellReader({ columns, lines }: CutTable, unsur: Unsur | null) {
	const cellOf = ({ cells }: TableLine, column: Parameters<typeof columns.get>[0]) => {
		const cell = cells[columns.get(column) ?? -1] ?? '';
		return isBlank(cell) ? '' : cell;
	};
	const genders = lines.map((line) => cellOf(line, 'jenis_kelamin'));
	const pIsMan = columns.has('pria_wanita') || isPriaWanita(genders);
	const gender = (line: TableLine): string => {
		const [man, woman] = [cellOf(line, 'laki'), cellOf(line, 'perempuan')];
		if (man || woman) return man && woman ? `${man} ${woman}` : man ? 'male' : 'female';
		const cell = cellOf(line, 'jenis_kelamin') || cellOf(line, 'pria_wanita');
		return genderOf(cell, pIsMan) || cell;
	};
	const both = (line: TableLine) => splitNamePhone(cellOf(line, 'nama_telepon'));
	const READ: Record<string, (line: TableLine) => string> = {
		nama: (line) => nameIn(cellOf(line, 'nama') || both(line).name),
		organisasi: (line) => cellOf(line, 'organisasi') || cellOf(line, 'jabatan'),
		unsur: (line) => unsurOf(cellOf(line, 'unsur')) || cellOf(line, 'unsur') || (unsur ?? ''),
		jenis_kelamin: gender,
		disabilitas(line) {
			const said = yesOrNo(cellOf(line, 'disabilitas'));
			return said === null ? cellOf(line, 'disabilitas') : said ? 'ya' : 'tidak';
		},
		telepon: (line) => phoneOf(cellOf(line, 'telepon') || both(line).phone),
		surel: (line) => cellOf(line, 'surel')
	};
	return (line: TableLine, field: string): string => READ[field]?.(line) ?? '';
}
