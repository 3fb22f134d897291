import { readCsv } from '../../calendar/read-csv';
import type { FieldFault, Parsed, Typed } from '../typed';

/** `line` 0 is the list as a whole; `words` is what stood there, so that it is found again. */
export type ListProblem<Field extends string> = {
	line: number;
	field: Field | null;
	fault: FieldFault | 'quote_open';
	words: string;
};

export type ParsedList<Field extends string, Person> =
	{ ok: true; people: Person[] } | { ok: false; problems: ListProblem<Field>[] };

const MOST = 500;

/**
 * People from a pasted table: all of them, or none and what is wrong with each line. A first line that names the columns
 * may put them in any order; without one they stand in the order of the form.
 */
export function parsePeople<Field extends string, Person>(
	text: string,
	fields: readonly [Field, ...Field[]],
	parseOne: (typed: Typed<Field>) => Parsed<Field, Person>
): ParsedList<Field, Person> {
	// Columns copied out of a spreadsheet arrive with tabs between them.
	const records = readCsv(text.replace(/^\uFEFF/, '').replaceAll('\t', ';'));
	if (!records) return { ok: false, problems: [whole('quote_open')] };
	const head = records[0]?.cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_')) ?? [];
	const hasHead = head.includes(fields[0]);
	const lines = hasHead ? records.slice(1) : records;
	if (lines.length === 0) return { ok: false, problems: [whole('missing')] };
	if (lines.length > MOST) return { ok: false, problems: [whole('too_many')] };
	const people: Person[] = [];
	const problems: ListProblem<Field>[] = [];
	for (const { line, cells } of lines) {
		const cellOf = (field: Field) => cells[hasHead ? head.indexOf(field) : fields.indexOf(field)] ?? '';
		const typed = Object.fromEntries(fields.map((field) => [field, cellOf(field)])) as Typed<Field>;
		const parsed = parseOne(typed);
		if (parsed.ok) people.push(parsed.input);
		else
			for (const [field, fault] of faultsIn(parsed.faults))
				problems.push({ line, field, fault, words: cellOf(fields[0]) });
	}
	return problems.length === 0 ? { ok: true, people } : { ok: false, problems };
}

const whole = (fault: ListProblem<never>['fault']): ListProblem<never> => ({ line: 0, field: null, fault, words: '' });

const faultsIn = <Field extends string>(faults: Partial<Record<Field, FieldFault>>) =>
	Object.entries(faults) as [Field, FieldFault][];
