import type { PlacedDay } from '$lib/domain/calendar/revision';
import { DAY_FIELDS, KIND_WORD, parseDay, type DayField, type District, type TypedDay } from './day';
import type { ImportFault } from './faults';
import { readCsv, writeCsvLine } from './read-csv';
import { readIcal } from './read-ical';

/** What a file does not say of its days, and the person who imports it does. */
export type ImportDefaults = Pick<TypedDay, 'jenis' | 'dasar' | 'status' | 'wilayah'>;

/** `words` is what stood on the line, so that it is found again in the text below. */
export type ImportProblem = { line: number; field: DayField | null; fault: ImportFault; words: string };

export type Imported =
	| { ok: true; days: PlacedDay[] }
	/** `text` is everything again as lines to mend: nothing of the file is lost, and nothing of it is prepared yet. */
	| { ok: false; problems: ImportProblem[]; text: string };

export const IMPORT_MOST_BYTES = 200_000;
const MOST_DAYS = 1_000;

type Line = { line: number; typed: Partial<TypedDay> };
type Read = { lines: Line[]; problems: ImportProblem[]; text: string };

/** Days from a CSV or iCalendar text: all of them, or none and what is wrong with each line. */
export function parseImport(text: string, defaults: ImportDefaults, districts: readonly District[]): Imported {
	const content = text.replace(/^\uFEFF/, '');
	const read = /^\s*BEGIN:VCALENDAR/i.test(content)
		? readIcalLines(content, defaults)
		: readCsvLines(content, defaults);
	const days: PlacedDay[] = [];
	const problems = [...read.problems];
	const seen = new Set<string>();
	for (const { line, typed } of read.lines) {
		const parsed = parseDay(typed, districts);
		const words = [typed.tanggal, typed.nama].filter(Boolean).join(' · ');
		if (!parsed.ok)
			for (const field of DAY_FIELDS) {
				const fault = parsed.faults[field];
				if (fault) problems.push({ line, field, fault, words });
			}
		else if (seen.has(placeOf(parsed.day))) problems.push({ line, field: 'tanggal', fault: 'day_twice', words });
		else {
			seen.add(placeOf(parsed.day));
			days.push(parsed.day);
		}
	}
	if (problems.length === 0 && days.length === 0) problems.push(whole('no_days'));
	if (days.length > MOST_DAYS) problems.push(whole('too_many_days'));
	return problems.length === 0 ? { ok: true, days } : { ok: false, problems, text: read.text };
}

const placeOf = ({ day, districtCode }: PlacedDay) => `${day} ${districtCode ?? ''}`;
const whole = (fault: ImportFault): ImportProblem => ({ line: 0, field: null, fault, words: '' });

function readCsvLines(text: string, defaults: ImportDefaults): Read {
	const records = readCsv(text);
	if (!records) return { lines: [], problems: [whole('quote_open')], text };
	const [head, ...rest] = records;
	const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
	if (!columns.includes('tanggal') || !columns.includes('nama'))
		return { lines: [], problems: [whole(records.length === 0 ? 'no_days' : 'columns_missing')], text };
	const lines = rest.map(({ line, cells }) => {
		const typed: Partial<TypedDay> = {};
		for (const field of DAY_FIELDS) typed[field] = cells[columns.indexOf(field)] ?? '';
		return { line, typed: withDefaults(typed, defaults) };
	});
	return { lines, problems: [], text };
}

/** An empty cell takes what was said for the whole file; a name that says "cuti bersama" says the kind. */
function withDefaults(typed: Partial<TypedDay>, defaults: ImportDefaults): Partial<TypedDay> {
	const kind = /^cuti bersama\b/i.test(typed.nama?.trim() ?? '') ? KIND_WORD.collective_leave : defaults.jenis;
	const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value.trim() !== ''));
	return { ...defaults, jenis: kind, ...given };
}

/** As lines of CSV, because that is what can be mended by hand where an event says too little. */
function readIcalLines(text: string, defaults: ImportDefaults): Read {
	const { days, problems } = readIcal(text);
	const lines = days.map(({ day, summary, tentative }, index) => {
		const status = tentative ? { status: 'sementara' } : {};
		return { line: index + 2, typed: withDefaults({ tanggal: day, nama: summary, ...status }, defaults) };
	});
	const asCsv = [DAY_FIELDS, ...lines.map(({ typed }) => DAY_FIELDS.map((field) => typed[field] ?? ''))];
	return {
		lines,
		problems: problems.map((problem) => ({ ...problem, field: null })),
		// An event that gives no day is nowhere in those lines: then the file itself is shown again.
		text: problems.length > 0 ? text : asCsv.map(writeCsvLine).join('\n')
	};
}
