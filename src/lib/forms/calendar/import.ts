import type { PlacedDay } from '$lib/domain/calendar/revision';
import type { Fault } from '../kit/fault';
import { line, verbatim, type Field } from '../kit/field';
import { form, parse, type InputOf } from '../kit/form';
import { DAY_FIELDS, dayForm, dayFrom, KIND_WORD, typedFrom, type DayField, type District, type TypedDay } from './day';
import { asAWhole, type FileFault, type ImportProblem } from './import-problem';
import { readTables, writeCsvLine, type Table } from '$lib/forms/list/read-table';
import { readIcal } from './read-ical';

export type Imported =
	| { ok: true; days: PlacedDay[] }
	/** `text` is everything again as lines to mend: nothing of the file is lost, and nothing of it is prepared yet. */
	| { ok: false; problems: ImportProblem[]; text: string };

const MOST_LETTERS = 200_000;
const MOST_DAYS = 1_000;

const lines = verbatim({ most: MOST_LETTERS });
/** Said of lines that do not say it themselves; judged with each of them. */
const forTheRest = line({ most: 300, optional: true });
const chosenForTheRest: Field<string> = { ...forTheRest, look: 'carried' };

export const IMPORT = form({
	name: 'import',
	fields: {
		teks: lines,
		jenis: chosenForTheRest,
		dasar: forTheRest,
		status: chosenForTheRest,
		wilayah: chosenForTheRest
	},
	fromFile: 'teks',
	labels: ({ admin: { calendar } }) => ({
		teks: calendar.importing.text,
		jenis: calendar.kind,
		dasar: calendar.decree,
		status: calendar.status,
		wilayah: calendar.place
	}),
	says: ({ admin: { calendar } }) => ({ teks: { missing: calendar.importing.missing } })
});
export type ImportInput = InputOf<typeof IMPORT.fields>;

type Line = { line: number; typed: Partial<TypedDay> };
type Read = { lines: Line[]; problems: ImportProblem[]; text: string };

/** Days from a CSV or iCalendar text: all of them, or none and what is wrong with each line. */
export function parseImport({ teks, ...rest }: ImportInput, districts: readonly District[]): Imported {
	const content = teks.replace(/^\uFEFF/, '');
	const read = /^\s*BEGIN:VCALENDAR/i.test(content) ? readIcalLines(content, rest) : readCsvLines(content, rest);
	const { days, problems } = readDays(read.lines, districts);
	problems.unshift(...read.problems);
	if (problems.length === 0 && days.length === 0) problems.push(ofFile('no_days'));
	if (days.length > MOST_DAYS) problems.push(ofFile('too_many_days'));
	return problems.length === 0 ? { ok: true, days } : { ok: false, problems, text: read.text };
}

function readDays(read: readonly Line[], districts: readonly District[]) {
	const asked = dayForm(districts);
	const days: PlacedDay[] = [];
	const problems: ImportProblem[] = [];
	const seen = new Set<string>();
	for (const { line, typed } of read) {
		const parsed = parse(asked, { ...typedFrom(null), ...typed });
		const words = [typed.tanggal, typed.nama].filter(Boolean).join(' · ');
		if (!parsed.ok) {
			const faults = Object.entries(parsed.faults) as [DayField, Fault][];
			problems.push(...faults.map(([field, fault]) => ({ line, words, field, fault })));
			continue;
		}
		const day = dayFrom(parsed.input);
		if (seen.has(placeOf(day))) problems.push({ line, words, ...asAWhole('day_twice') });
		else days.push(day);
		seen.add(placeOf(day));
	}
	return { days, problems };
}

const placeOf = ({ day, districtCode }: PlacedDay) => `${day} ${districtCode ?? ''}`;
const ofFile = (fault: FileFault): ImportProblem => ({ line: 0, words: '', ...asAWhole(fault) });

type Rest = Omit<ImportInput, 'teks'>;

function readCsvLines(text: string, rest: Rest): Read {
	const tables = readTables(text);
	if (!tables) return { lines: [], problems: [ofFile('quote_open')], text };
	const { lines = [], columns = [] } = tables.map(underHead).find(({ columns }) => isHead(columns)) ?? {};
	if (columns.length === 0) {
		const isEmpty = tables.every((table) => table.lines.length === 0);
		return { lines: [], problems: [ofFile(isEmpty ? 'no_days' : 'columns_missing')], text };
	}
	const unknown = columns.filter((name, index) => !isKnown(name) && lines.some(({ cells }) => cells[index]));
	const problems = unknown.map((name): ImportProblem => ({ line: 1, words: name, ...asAWhole('column_unknown') }));
	const read = lines.map(({ line, cells }) => {
		const typed: Partial<TypedDay> = {};
		for (const field of DAY_FIELDS) typed[field] = cells[columns.indexOf(field)] ?? '';
		return { line, typed: withRest(typed, rest) };
	});
	return { lines: read, problems, text };
}

const underHead = ({ lines: [head, ...lines] }: Table) => ({
	columns: (head?.cells ?? []).map((cell) => cell.toLowerCase()),
	lines
});
const isHead = (columns: readonly string[]): boolean => columns.includes('tanggal') && columns.includes('nama');
const isKnown = (name: string): boolean => DAY_FIELDS.some((field) => field === name);

/** An empty cell takes what was said for the whole file; a name that says "cuti bersama" says the kind. */
function withRest(typed: Partial<TypedDay>, rest: Rest): Partial<TypedDay> {
	const kind = /^cuti bersama\b/i.test(typed.nama?.trim() ?? '') ? KIND_WORD.collective_leave : rest.jenis;
	const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
	return { ...rest, jenis: kind, ...given };
}

/** As lines of CSV, because that is what can be mended by hand where an event says too little. */
function readIcalLines(text: string, rest: Rest): Read {
	const { days, problems } = readIcal(text);
	const read = days.map(({ day, summary, tentative }, index) => {
		const status = tentative ? { status: 'sementara' } : {};
		return { line: index + 2, typed: withRest({ tanggal: day, nama: summary, ...status }, rest) };
	});
	const asCsv = [DAY_FIELDS, ...read.map(({ typed }) => DAY_FIELDS.map((field) => typed[field] ?? ''))];
	return {
		lines: read,
		problems,
		// An event that gives no day is nowhere in those lines: then the file itself is shown again.
		text: problems.length > 0 ? text : asCsv.map(writeCsvLine).join('\n')
	};
}
