import { describe, expect, it } from 'vitest';
import { csvLine } from '$lib/server/web/answers/csv';
import { parseRules } from './import';
import { RULE_COLUMNS } from './rule';

const CHOICES = {
	categories: [{ id: 'jalan-rusak', names: ['Jalan rusak', 'Damaged roads'] }],
	districts: [{ id: '82.71', names: ['Kota Ternate'] }],
	agencies: [{ id: 'a1', names: ['Dinas PUPR', 'PUPR', 'pupr'] }]
};
const ROAD = {
	category: 'jalan-rusak',
	district: '82.71',
	words: ['lubang', 'aspal terkelupas'],
	agencyId: 'a1',
	priority: 2,
	note: ''
};

describe('a list of rules from a spreadsheet', () => {
	const cells = ['Jalan rusak', 'kota ternate', 'Lubang,  aspal terkelupas, lubang', 'PUPR', '2', ''];
	it.each([
		['semicolons, as our own file', `\uFEFF${csvLine([...RULE_COLUMNS])}${csvLine(cells)}`],
		['commas', csvLine([...RULE_COLUMNS], 'koma') + csvLine(cells, 'koma')],
		['tabs', `${RULE_COLUMNS.join('\t')}\n${cells.join('\t')}`]
	])('is read with %s', (_, text) => {
		expect(parseRules(text, CHOICES)).toEqual({ ok: true, rules: [ROAD] });
	});

	it('takes its columns in any order, and what is not said as any', () => {
		expect(parseRules('instansi;kata\npupr;lubang', CHOICES)).toEqual({
			ok: true,
			rules: [{ ...ROAD, category: null, district: null, words: ['lubang'], priority: 5 }]
		});
	});

	it('names each line that it does not understand, and takes none', () => {
		const text =
			'kategori;instansi;kata\nJalan rusak;Dinas Antah;\n;PUPR;\nJalan rusak;PUPR;satu dua tiga empat lima enam tujuh';
		const read = parseRules(text, CHOICES);
		expect(read.ok ? [] : read.problems.map(({ line, field, fault }) => `${line} ${field} ${fault}`)).toEqual([
			'2 instansi unknown_choice',
			'3 kata missing',
			'4 kata too_long'
		]);
	});

	it.each([
		['', 'no_rules'],
		['kategori;kata\nJalan rusak;lubang', 'columns_missing'],
		['instansi;kata;siapa\nPUPR;lubang;saya', 'column_unknown'],
		['instansi;kata\nPUPR;"lubang', 'quote_open']
	])('refuses %j', (text, fault) => {
		const read = parseRules(text, CHOICES);
		expect(read.ok ? null : read.problems[0]?.fault).toBe(fault);
	});
});
