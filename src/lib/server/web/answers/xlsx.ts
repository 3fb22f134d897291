import { escapeMarkup } from '../feeds/html';
import { zipOf } from '../../text-file/zip';
import type { Cell, Row } from './csv';

/** What a cell can hold. */
const LONGEST = 32_767;
/** By letters: narrower than a word is no column, and what is longer than this goes on in the next line. */
const [NARROWEST, WIDEST] = [8, 48];

/** XML 1.0 knows no control characters besides tab and the ends of lines. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is dropped here
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const xml = (body: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells of texts are texts, so that nothing is calculated and no number loses its digits: `@` is format 49. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" fontId="1" borderId="1" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const [HEAD, TEXT, NUMBER] = [1, 2, 3];

/** `A` … `Z`, `AA` … */
export const columnName = (index: number): string =>
	(index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const written = (text: string): string =>
	escapeMarkup(text.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').slice(0, LONGEST));

function cellOf(cell: Cell, place: string, style: number): string {
	if (typeof cell === 'number') return `<c r="${place}" s="${NUMBER}"><v>${cell}</v></c>`;
	if (cell === null || cell === '') return `<c r="${place}" s="${style}"/>`;
	return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(cell)}</t></is></c>`;
}

const widthOf = (rows: readonly Row[], column: number): number => {
	const lengths = rows.map((row) => String(row[column] ?? '').length + 2);
	return Math.min(WIDEST, Math.max(NARROWEST, ...lengths));
};

/** On paper it is as wide as a page that lies, with its first row on top of each. */
function sheetOf(rows: readonly Row[]): string {
	const columns = rows[0]?.length ?? 1;
	const widths = Array.from({ length: columns }, (_, index) => widthOf(rows, index));
	const cols = widths.map(
		(width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
	);
	const lines = rows.map((row, at) => {
		const cells = row.map((cell, column) => cellOf(cell, `${columnName(column)}${at + 1}`, at === 0 ? HEAD : TEXT));
		return `<row r="${at + 1}">${cells.join('')}</row>`;
	});
	return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

const relations = (...list: [id: string, kind: string, target: string][]): string =>
	`<Relationships xmlns="${PACKAGE}/relationships">${list
		.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
		.join('')}</Relationships>`;

/** A workbook of one sheet, whose first row is its head. `sheet` has at most 31 letters, and none of `[]:*?/\`. */
export function xlsxOf(sheet: string, rows: readonly Row[]): Buffer {
	const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`;
	const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeMarkup(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeMarkup(sheet)}'!$1:$1</definedName></definedNames></workbook>`;
	const parts: [name: string, body: string][] = [
		['[Content_Types].xml', types],
		['_rels/.rels', relations(['rId1', 'officeDocument', 'xl/workbook.xml'])],
		['xl/workbook.xml', workbook],
		[
			'xl/_rels/workbook.xml.rels',
			relations(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml'])
		],
		['xl/styles.xml', STYLES],
		['xl/worksheets/sheet1.xml', sheetOf(rows)]
	];
	return zipOf(parts.map(([name, body]) => ({ name, bytes: xml(body) })));
}

/** The same as a file to keep. */
export const xlsxResponse = (name: string, rows: readonly Row[]): Response =>
	new Response(new Uint8Array(xlsxOf(name.slice(0, 31), rows)), {
		headers: {
			'content-type': `${KIND}.sheet`,
			'content-disposition': `attachment; filename="${name}.xlsx"`,
			'cache-control': 'no-store'
		}
	});
