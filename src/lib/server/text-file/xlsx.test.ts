import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../web/answers/xlsx';
import { MOST_UNPACKED } from './unzip';
import { readXlsx } from './xlsx';
import { zipOf } from './zip';

const linesIn = (bytes: Uint8Array) => {
	const read = readXlsx(bytes);
	return read.ok ? read.value.split('\n') : expect.fail(read.refusal);
};

type Parts = { sheet: string; strings?: string; styles?: string; sheets?: string; target?: string; settings?: string };

/** A workbook as a spreadsheet writes one. */
function workbook({ sheet, strings, styles, sheets, target = 'worksheets/sheet1.xml', settings = '' }: Parts): Buffer {
	const parts: [string, string | undefined][] = [
		[
			'xl/workbook.xml',
			`<workbook xmlns:r="r">${settings}<sheets>${sheets ?? '<sheet name="Satu" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`
		],
		[
			'xl/_rels/workbook.xml.rels',
			`<Relationships><Relationship Id="rId9" Target="worksheets/lain.xml"/><Relationship Id="rId1" Target="${target}"/></Relationships>`
		],
		['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${sheet}</sheetData></worksheet>`],
		['xl/worksheets/lain.xml', '<worksheet><sheetData><row r="1"><c><v>666</v></c></row></sheetData></worksheet>'],
		['xl/sharedStrings.xml', strings && `<sst>${strings}</sst>`],
		['xl/styles.xml', styles]
	];
	return zipOf(parts.flatMap(([name, body]) => (body ? [{ name, bytes: Buffer.from(body) }] : [])));
}

describe('a workbook', () => {
	it('is read as it was written, with numbers and formulas as the texts that they are', () => {
		const rows = [
			['nomor_forum', 'nomor_sp4n', 'isi'],
			['7Q4M-2K9X', '0009165816', '=HYPERLINK("http://x")'],
			['7Q4M-2K9Y', 3173, '"Dikutip" & <b>tebal</b>\nbaris\tdua\u0007']
		];
		expect(linesIn(xlsxOf('Laporan', rows))).toEqual([
			'nomor_forum\tnomor_sp4n\tisi',
			'7Q4M-2K9X\t0009165816\t=HYPERLINK("http://x")',
			'7Q4M-2K9Y\t3173\t"""Dikutip"" & <b>tebal</b> baris dua"'
		]);
		expect(xlsxOf('Laporan', rows).equals(xlsxOf('Laporan', rows))).toBe(true);
	});

	it('keeps the numbers of its rows, and is as wide everywhere', () => {
		const sheet =
			'<row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>0</v></c></row><row r="4"><c r="A4"><v>9.165816E6</v></c><c r="E4" s="3"/></row>';
		const strings = '<si><t>biasa</t></si><si><r><t>dua </t></r><r><t>ragam</t></r><rPh><t>dibaca</t></rPh></si>';
		expect(linesIn(workbook({ sheet, strings }))).toEqual([
			'\t\t\t',
			'\tdua ragam\t\tbiasa',
			'\t\t\t',
			'9165816\t\t\t'
		]);
	});

	it('says days as days, what formulas came to, and reads the first sheet that is shown', () => {
		const styles =
			'<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="&quot;hari ke&quot;\\ 0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
		const cells = [
			'<c s="1"><v>46356</v></c>',
			'<c s="2"><v>46356.5</v></c>',
			'<c s="3"><v>46356</v></c>',
			'<c t="str"><f>A1&amp;"x"</f><v>hasil</v></c>',
			'<c t="b"><v>1</v></c>',
			'<c t="e"><v>#N/A</v></c>',
			'<c><v>0.1</v></c>',
			'<c s="1"><v>1e99</v></c>'
		];
		const sheets =
			'<sheet name="Rahasia" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Satu" sheetId="1" r:id="rId1"/>';
		const sheet = `<row>${cells.join('')}</row>`;
		const said = ['2026-11-30', '2026-11-30 12:00', '46356', 'hasil', '1', '#N/A', '0.1', '1e+99'];
		expect(linesIn(workbook({ sheet, styles, sheets }))).toEqual([said.join('\t')]);
		expect(
			linesIn(
				workbook({ sheet: '<row><c s="1"><v>44895</v></c></row>', styles, settings: '<workbookPr date1904="1"/>' })
			)
		).toEqual(['2026-12-01']);
	});

	it.each<[string, Uint8Array, string]>([
		['is none', Buffer.from('PK\x03\x04'), 'broken'],
		['has no sheet', zipOf([{ name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') }]), 'no_sheet'],
		['names a sheet that is not there', workbook({ sheet: '', target: '../../etc/passwd' }), 'no_sheet'],
		['has a row far away', workbook({ sheet: '<row r="1048576"><c><v>1</v></c></row>' }), 'too_large'],
		['has rows out of order', workbook({ sheet: '<row r="3"/><row r="1"/>' }), 'too_large'],
		['is a bomb', workbook({ sheet: ' '.repeat(MOST_UNPACKED + 1) }), 'too_large'],
		['expands entities', workbook({ sheet: '', strings: '<!DOCTYPE x [<!ENTITY a "b">]>' }), 'broken']
	])('that %s is refused', (_, bytes, fault) => {
		expect(readXlsx(bytes)).toEqual({ ok: false, refusal: fault });
	});

	it('passes over cells that are nowhere near', () => {
		const sheet = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="A1"><v>3</v></c></row>';
		expect(linesIn(workbook({ sheet }))).toEqual(['1']);
	});
});
