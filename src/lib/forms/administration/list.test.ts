import { expect, it } from 'vitest';
import { DISTRICT_LINE } from './list';
import { readList } from './read-list';

const codesOf = (...codes: string[]) => {
	const read = readList(`\uFEFFKode;Nama\r\n${codes.map((code) => `${code};Kalumata`).join('\r\n')}`, DISTRICT_LINE);
	return read.ok ? read.lines.map((line) => (line.ok ? line.input.kode : line.fault)) : read.fault;
};

it('takes a code with its dots and without them, and says what one looks like that a spreadsheet made a number of', () => {
	expect(codesOf('82.71', '8271', '82.71.01', '8271011001', '82.71.01.1001')).toEqual([
		'82.71',
		'82.71',
		'82.71.01',
		'82.71.01.1001',
		'82.71.01.1001'
	]);
	expect(codesOf('82.1', '82.71.1', 'Ternate')).toEqual(Array(3).fill('district_code_invalid'));
});
