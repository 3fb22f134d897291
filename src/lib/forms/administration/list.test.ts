import { expect, it } from 'vitest';
import { textFor } from '$lib/text/catalogue';
import { AGENCY_LINE, DISTRICT_LINE } from './list';
import { personLine } from './person';
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

const OFFICE = { slug: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinkes' };
const PEOPLE = personLine([OFFICE], textFor('id').law.role);

it('knows columns by what offices call them, and names those alone that are missing', () => {
	const read = (head: string) => {
		const found = readList(`${head}\nSari Bacan;sari@malut.go.id;Dinas Kesehatan;SK 4;moderator`, PEOPLE);
		return found.ok ? found.columns : `${found.fault}: ${found.words}`;
	};
	const known = ['nama', 'surel', 'instansi', 'sk', 'peran'];
	expect(read('nama;surel;instansi;sk;peran')).toEqual(known);
	expect(read('Nama Lengkap;E-mail;OPD;No. SK;Peran')).toEqual(known);
	expect(read('NAMA;Alamat email;Nama instansi;Nomor SK;peran')).toEqual(known);
	expect(read('Nama;Email;Instansi;Catatan;Peran')).toBe('columns_missing: sk');
	// What two columns would hold is not guessed.
	expect(read('Nama;Email;Surel;SK;Peran')).toBe('column_unknown: email');
});

it('reads the name of an office as its own where it is a list of offices', () => {
	expect(readList('Nama OPD;Nama pendek\nDinas Pangan;Pangan', AGENCY_LINE)).toMatchObject({
		ok: true,
		lines: [{ ok: true, input: { nama: 'Dinas Pangan', singkatan: 'Pangan' } }]
	});
});
