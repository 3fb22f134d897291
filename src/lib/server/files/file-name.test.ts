import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name';

describe('file name', () => {
	it.each([
		['foto.jpg', 'foto.jpg'],
		['FOTO.JPEG', 'FOTO.jpg'],
		['foto.png', 'foto.jpg'],
		['foto.jalan.rusak.jpg', 'foto.jalan.rusak.jpg'],
		['Surat No. 12.jpg', 'Surat No. 12.jpg'],
		['surat.pdf.exe', 'surat.jpg'],
		['foto.exe.jpg', 'foto.jpg'],
		['/etc/passwd', 'passwd.jpg'],
		['C:\\Users\\Ani\\foto.jpg', 'foto.jpg'],
		['../../foto.jpg', 'foto.jpg'],
		['.htaccess', 'htaccess.jpg'],
		['foto\u202egpj.exe', 'foto gpj.jpg'],
		['foto\r\nSet-Cookie: a=b.jpg', 'foto Set-Cookie a=b.jpg'],
		['a\u0000b.jpg', 'a b.jpg'],
		['"a"<b>.jpg', 'a b.jpg'],
		['  foto   jalan  .jpg ', 'foto jalan.jpg'],
		['jalan Ñandu 道路 👍.jpg', 'jalan Ñandu 道路 👍.jpg'],
		['', 'lampiran.jpg'],
		['.jpg', 'lampiran.jpg'],
		['...', 'lampiran.jpg']
	])('%j becomes %j', (given, clean) => expect(cleanFileName(given, 'jpeg')).toBe(clean));

	it('takes the extension of the content', () => {
		expect(cleanFileName('a.exe', 'pdf')).toBe('a.pdf');
		expect(cleanFileName('a.pdf', 'webp')).toBe('a.webp');
	});

	it('is short, on one line, without a path, and cleaned once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
				const name = cleanFileName(given, 'png');
				expect(name.length).toBeLessThanOrEqual(120);
				expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}"<>]+\.png$/u);
				expect(name.isWellFormed()).toBe(true);
			})
		);
	});
});
