import { describe, expect, it } from 'vitest';
import { parsePairs } from './sp4n';

describe('numbers that come back', () => {
	it.each([
		[
			'the file that was handed over',
			'\uFEFFnomor_sp4n;nomor_forum;judul\r\n9165816;7Q4M-2K9X;"Jalan; rusak"\r\n;7Q4M-2K9Y;x\r\n'
		],
		['two columns of a spreadsheet', '7q4m2k9x\t#9165816'],
		['a file of programs', 'nomor_forum,nomor_sp4n\n7Q4M-2K9X,9165816\n']
	])('are read from %s', (_, text) => {
		expect(parsePairs(text)).toMatchObject({ ok: true, pairs: [{ ref: '7Q4M-2K9X', number: '9165816' }] });
	});

	it.each([
		['', 'empty'],
		['nomor_forum;nomor_sp4n\n7Q4M-2K9X;\n', 'empty'],
		['judul;isi\na;b\n', 'columns_missing'],
		['nomor_forum;nomor_sp4n\n"7Q4M;1\n', 'quote_open'],
		[Array.from({ length: 201 }, () => '7Q4M-2K9X;9165816').join('\n'), 'too_many']
	])('are refused: %j', (text, fault) => {
		expect(parsePairs(text)).toEqual({ ok: false, fault });
	});

	it('stay to be mended where a cell is no number', () => {
		expect(parsePairs('nomor_forum;nomor_sp4n\n7Q4M-2K9X;lihat email\nbukan;9165816\n')).toMatchObject({
			ok: true,
			pairs: [
				{ ref: '7Q4M-2K9X', number: null },
				{ ref: null, number: '9165816' }
			]
		});
	});
});
