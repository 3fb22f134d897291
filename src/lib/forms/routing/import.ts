import { verbatim } from '../kit/field';
import type { Fault } from '../kit/fault';
import { form, parse } from '../kit/form';
import { unguarded } from '../list/formula';
import type { LineProblem } from '../list/line-problem';
import { readTables, type Table } from '../list/read-table';
import type { WrittenRule } from '$lib/domain/routing/rule';
import { RULE_COLUMNS, ruleForm, ruleFrom, type RuleChoices } from './rule';

const MOST_RULES = 500;

/** A list from a spreadsheet, pasted or as a file; it takes the place of the whole draft. */
export const IMPORT_RULES = form({
	name: 'import_rules',
	fields: { teks: verbatim({ most: 200_000 }) },
	fromFile: 'teks',
	labels: ({ admin: { routing } }) => ({ teks: routing.importing.text })
});

export type ImportFault = 'no_rules' | 'too_many_rules' | 'columns_missing' | 'column_unknown' | 'quote_open';
type Column = (typeof RULE_COLUMNS)[number];

type RuleProblem = LineProblem<Column, ImportFault>;
export type ImportedRules = { ok: true; rules: WrittenRule[] } | { ok: false; problems: RuleProblem[] };

const refused = (fault: ImportFault, words = '', line = 0): ImportedRules => ({
	ok: false,
	problems: [{ line, words, field: null, fault }]
});

const headOf = ({ lines: [head] }: Table): string[] => (head?.cells ?? []).map((cell) => cell.toLowerCase());
const isColumn = (name: string): name is Column => RULE_COLUMNS.some((column) => column === name);

/** Rules from a table: all of them, or none and what is wrong with each line. The first line names the columns, in any order. */
export function parseRules(text: string, choices: RuleChoices): ImportedRules {
	const tables = readTables(text);
	if (!tables) return refused('quote_open');
	const table = tables.find((one) => headOf(one).includes('instansi'));
	if (!table) return refused(tables.some(({ lines }) => lines.length > 0) ? 'columns_missing' : 'no_rules');
	const columns = headOf(table);
	const lines = table.lines.slice(1);
	const unknown = columns.find(
		(name, index) => name !== 'no' && !isColumn(name) && lines.some(({ cells }) => cells[index])
	);
	if (unknown !== undefined) return refused('column_unknown', unknown, 1);
	if (lines.length === 0) return refused('no_rules');
	if (lines.length > MOST_RULES) return refused('too_many_rules');
	const asked = ruleForm(choices);
	const rules: WrittenRule[] = [];
	const problems: RuleProblem[] = [];
	for (const { line, cells } of lines) {
		const cellOf = (name: Column) => unguarded(cells[columns.indexOf(name)] ?? '');
		const typed = Object.fromEntries(RULE_COLUMNS.map((name) => [name, cellOf(name)])) as Record<Column, string>;
		const parsed = parse(asked, typed);
		if (parsed.ok) rules.push(ruleFrom(parsed.input));
		else
			for (const [field, fault] of Object.entries(parsed.faults) as [Column, Fault][])
				problems.push({ line, words: typed[field] || cells.join(' · '), field, fault });
	}
	return problems.length > 0 ? { ok: false, problems } : { ok: true, rules };
}
