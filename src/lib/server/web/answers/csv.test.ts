import { describe, expect, it } from 'vitest';
import { csvLine, csvResponse } from './csv';

describe('a line of CSV', () => {
	it.each([
		[['7Q4M-2K9X', 12, null], '7Q4M-2K9X,12,\r\n'],
		[['Jalan "rusak", parah'], '"Jalan ""rusak"", parah"\r\n'],
		[['dua\nbaris'], '"dua\nbaris"\r\n'],
		[[-3], '-3\r\n'],
		[['=HYPERLINK("http://x")'], `"'=HYPERLINK(""http://x"")"\r\n`],
		[['+62 812'], `"'+62 812"\r\n`],
		[['@jalan', '-rusak', '\ttab'], `"'@jalan","'-rusak","'\ttab"\r\n`]
	])('%j', (cells, line) => expect(csvLine(cells)).toBe(line));
});

describe('a CSV file', () => {
	async function* lines() {
		yield await Promise.resolve(csvLine(['Nomor']));
		yield csvLine(['é']);
	}

	it('begins with the mark that Excel needs, and is never kept', async () => {
		const response = csvResponse('meja', lines());
		expect(response.headers.get('content-disposition')).toBe('attachment; filename="meja.csv"');
		expect(response.headers.get('cache-control')).toBe('no-store');
		const bytes = new Uint8Array(await response.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes)).toBe('Nomor\r\né\r\n');
	});
});
