import QRCode from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrSvg } from './qr';

const ADDRESS = 'https://fkp.example.go.id/lacak?nomor=7Q4M-2K9X';

/** The dark cells of the drawing, found by laying its bars out again. */
function darkCells(svg: string): Set<string> {
	const bars = svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g);
	const cells = [...bars].flatMap(([, x, y, width]) =>
		Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step - 4},${Number(y) - 4}`)
	);
	return new Set(cells);
}

describe('qr code', () => {
	it('draws every dark module and no other', () => {
		const { size, data } = QRCode.create(ADDRESS, { errorCorrectionLevel: 'M' }).modules;
		const expected = [...data].flatMap((dark, at) => (dark ? [`${at % size},${Math.floor(at / size)}`] : []));
		expect(darkCells(qrSvg(ADDRESS))).toEqual(new Set(expected));
	});

	it('has a name and no inline style', () => {
		const svg = qrSvg(ADDRESS, 'Lacak laporan <7Q4M> & "kode"');
		expect(svg).toContain('<title>Lacak laporan &#60;7Q4M&#62; &#38; &#34;kode&#34;</title>');
		expect(svg).toContain('role="img"');
		expect(svg).not.toMatch(/style|<script|\son/);
	});

	it('takes its text as its name if none is given', () => expect(qrSvg('a&b')).toContain('<title>a&#38;b</title>'));
});
