import { describe, expect, it } from 'vitest';
import { csvLine, csvResponse, dayAndHour, separatorIn, type Row } from './csv';

describe('a line of CSV', () => {
	it.each<[Row, forPeople: string, forPrograms: string]>([
		[['7Q4M-2K9X', 12, null], '7Q4M-2K9X;12;', '7Q4M-2K9X,12,'],
		[['2026-11-29', '14:05'], '2026-11-29;14:05', '2026-11-29,14:05'],
		[[91.48, -3, 0.5], '91,48;-3;0,5', '91.48,-3,0.5'],
		[['Jalan "rusak", parah'], '"Jalan ""rusak"", parah"', '"Jalan ""rusak"", parah"'],
		[['satu; dua', 'x'], '"satu; dua";x', '"satu; dua",x'],
		[['dua\nbaris'], '"dua\nbaris"', '"dua\nbaris"'],
		[['=HYPERLINK("http://x")'], `"'=HYPERLINK(""http://x"")"`, `"'=HYPERLINK(""http://x"")"`],
		[['+62 812'], `"'+62 812"`, `"'+62 812"`],
		[['@jalan', '-rusak', '\ttab'], `"'@jalan";"'-rusak";"'\ttab"`, `"'@jalan","'-rusak","'\ttab"`],
		[[' =1+1', '\u200B=1', '＝1'], `"' =1+1";"'\u200B=1";"'＝1"`, `"' =1+1","'\u200B=1","'＝1"`],
		[['\nbaris'], `"'\nbaris"`, `"'\nbaris"`]
	])('%j', (cells, forPeople, forPrograms) => {
		expect(csvLine(cells)).toBe(`${forPeople}\r\n`);
		expect(csvLine(cells, 'koma')).toBe(`${forPrograms}\r\n`);
	});

	it('gives an instant as a day and an hour of the province', () => {
		expect(dayAndHour(new Date('2026-11-29T15:05:00Z'), 'Asia/Jayapura')).toEqual(['2026-11-30', '00:05']);
	});
});

describe('a CSV file', () => {
	async function* rows() {
		yield await Promise.resolve([['Nomor', 'Judul']]);
		yield [
			['é', 1.5],
			['b', 2]
		];
	}
	const file = async (query: string) => {
		const response = csvResponse('meja', rows(), new URLSearchParams(query));
		const bytes = new Uint8Array(await response.arrayBuffer());
		return { response, bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
	};

	it('begins with the mark that Excel needs, and is never kept', async () => {
		const { response, bytes, text } = await file('');
		expect(response.headers.get('content-disposition')).toBe('attachment; filename="meja.csv"');
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(text.slice(1)).toBe('Nomor;Judul\r\né;1,5\r\nb;2\r\n');
	});

	it('is what programs read where they ask for it', async () => {
		expect((await file('pemisah=koma')).text).toBe('Nomor,Judul\r\né,1.5\r\nb,2\r\n');
		expect(separatorIn(new URLSearchParams('pemisah=entah'))).toBe('titik-koma');
	});
});
