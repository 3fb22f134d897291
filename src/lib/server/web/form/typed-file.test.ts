import { expect, it } from 'vitest';
import { textOf, typeFile } from './typed-file';

const utf16 = (text: string) =>
	new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text].map((c) => c.charCodeAt(0))).buffer)]);

it.each<[string, Uint8Array, string | null]>([
	['UTF-8', new TextEncoder().encode('Kafé'), 'Kafé'],
	['UTF-8 behind its mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x41]), 'A'],
	['Windows-1252', new Uint8Array([0x4b, 0x61, 0x66, 0xe9, 0x3b, 0x93, 0x41, 0x94]), 'Kafé;“A”'],
	['UTF-16, as Excel writes "Unicode text"', utf16('Kafé\tA'), 'Kafé\tA'],
	['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]), null],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), null]
])('%s', (_, bytes, text) => expect(textOf(bytes)).toBe(text));

it('stands where it would have been typed', async () => {
	const data = new FormData();
	data.set('daftar', '');
	data.set('berkas', new File(['Ona'], 'daftar.csv'));
	expect(await typeFile({ fromFile: 'daftar' }, data)).toBeNull();
	expect([...data.entries()]).toEqual([['daftar', 'Ona']]);
});
