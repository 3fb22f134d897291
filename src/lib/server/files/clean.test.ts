import { createHash } from 'node:crypto';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanFile, type CleanFile, type FileOwner } from './clean';
import { MAX_BYTES } from './limits';
import { sniffKind } from './sniff';

const picture = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#2a6' } }).composite([
		{ input: Buffer.from('<svg width="4" height="4"><rect width="2" height="4" fill="red"/></svg>'), tile: true }
	]);

const GPS = { IFD0: { Make: 'KameraRahasia' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 47/1 0/1' } };
const photo = () => picture(400, 300).withExif(GPS).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Rahasia</x:xmpmeta>');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n0\n%%EOF\n');
const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03', 'latin1'), Buffer.alloc(2000, 1)]);

async function kept(name: string, bytes: Uint8Array, of: FileOwner = 'citizen'): Promise<CleanFile> {
	const result = await cleanFile({ name, bytes, of });
	if (!result.ok) throw new Error(`refused: ${result.refusal}`);
	return result.value;
}

const frame = (background: string) =>
	sharp({ create: { width: 8, height: 8, channels: 3, background } })
		.png()
		.toBuffer();

const animation = async () =>
	sharp([await frame('red'), await frame('blue')], { join: { animated: true } })
		.webp()
		.toBuffer();

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A few kilobytes that unpack to a picture of this size, or of which only the first rows are there. */
function blackPng(width: number, height: number, rows = height): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([1, 0, 0, 0, 0], 8);
	const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
	const data = deflateSync(Buffer.alloc(rows * (Math.ceil(width / 8) + 1)));
	return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The same header, which says that the rows come in another order. */
function interlaced(png: Buffer): Buffer {
	const header = Buffer.from(png.subarray(16, 29));
	header.set([1], 12);
	return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(33)]);
}

describe('a picture', () => {
	it('loses where and with what it was taken', async () => {
		const original = await photo().jpeg().toBuffer();
		expect((await sharp(original).metadata()).exif).toBeDefined();
		expect(original.includes('KameraRahasia')).toBe(true);

		const file = await kept('foto.jpg', original);
		for (const bytes of [file.bytes, file.thumbnail ?? Buffer.alloc(0)]) {
			const { exif, xmp, iptc, icc } = await sharp(bytes).metadata();
			expect([exif, xmp, iptc, icc]).toEqual([undefined, undefined, undefined, undefined]);
			expect(/Rahasia|Exif|GPS/.test(bytes.toString('latin1'))).toBe(false);
		}
	});

	it.each(['jpeg', 'png', 'webp'] as const)('stays %s, with size, thumbnail and hash', async (kind) => {
		const file = await kept('foto.bin', await photo().toFormat(kind).toBuffer());
		expect(sniffKind(file.bytes)).toBe(kind);
		expect(file).toMatchObject({ mediaType: `image/${kind}`, width: 400, height: 300 });
		expect(file.sha256).toBe(createHash('sha256').update(file.bytes).digest('hex'));
		expect(await sharp(file.thumbnail).metadata()).toMatchObject({ format: 'webp', width: 320, height: 240 });
	});

	it('stands upright though its orientation is no longer said', async () => {
		const lying = await picture(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		const file = await kept('foto.jpg', lying);
		expect(file).toMatchObject({ width: 300, height: 400 });
		expect((await sharp(file.bytes).metadata()).orientation).toBeUndefined();
	});

	it('is at most 2000 pixels long, and never enlarged', async () => {
		expect(await kept('a', await picture(4000, 1000).jpeg().toBuffer())).toMatchObject({ width: 2000, height: 500 });
		expect(await kept('a', blackPng(8000, 8000))).toMatchObject({ width: 2000, height: 2000 });
		expect(await kept('a', await picture(8, 4).png().toBuffer())).toMatchObject({ width: 8, height: 4 });
	});

	it('may be as large as the largest telephone makes it', async () => {
		const photo = await sharp(blackPng(12_000, 9_000)).jpeg({ quality: 40 }).toBuffer();
		expect(await kept('a', photo)).toMatchObject({ width: 2000, height: 1500 });
		expect(await kept('a', blackPng(12_000, 9_000))).toMatchObject({ width: 2000, height: 1500 });
	});

	it.each([
		['of sixteen bits a colour', () => picture(40, 30).toColourspace('rgb16').png().toBuffer(), 'png'],
		['of printing colours', () => picture(40, 30).toColourspace('cmyk').jpeg().toBuffer(), 'jpeg'],
		['that moves', () => animation(), 'webp']
	] as const)('%s becomes one that every screen shows', async (_, make, kind) => {
		const { bytes } = await kept('a', await make());
		const { format, space, depth, pages } = await sharp(bytes).metadata();
		expect({ format, space, depth, pages }).toEqual({ format: kind, space: 'srgb', depth: 'uchar', pages: undefined });
	});

	it('loses words that programs wrote into it', async () => {
		const words = [
			chunk('tEXt', Buffer.from('Author\0Budi Rahasia')),
			chunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0Rahasia'))
		];
		const png = await picture(40, 30).png().toBuffer();
		const file = await kept('a', Buffer.concat([png.subarray(0, 33), ...words, png.subarray(33)]));
		expect(file.bytes.includes('Rahasia')).toBe(false);
	});

	it('keeps nothing of what was hidden behind it', async () => {
		const hidden = Buffer.concat([Buffer.from('<script>alert(1)</script>PK\x03\x04'), gzipSync('x')]);
		const file = await kept('foto.jpg', Buffer.concat([await picture(40, 30).jpeg().toBuffer(), hidden]));
		expect(file.bytes.includes('<script>')).toBe(false);
		expect(file.bytes.includes('PK\x03\x04')).toBe(false);
	});

	it('is named for what it is', async () => {
		expect((await kept('../foto.exe', await picture(8, 8).png().toBuffer())).name).toBe('foto.png');
	});
});

describe('a PDF', () => {
	it('of an office is kept byte for byte', async () => {
		const file = await kept('surat.PDF', PDF, 'office');
		expect(file).toEqual({
			name: 'surat.pdf',
			mediaType: 'application/pdf',
			bytes: PDF,
			sha256: createHash('sha256').update(PDF).digest('hex')
		});
	});
});

describe('a refused file', () => {
	it.each([
		['empty', () => Buffer.alloc(0)],
		['too_large', () => Buffer.alloc(MAX_BYTES + 1)],
		['too_large', () => Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)])],
		['unknown_type', () => EXE],
		['unknown_type', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
		['unknown_type', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
		['unknown_type', () => picture(8, 8).gif().toBuffer()],
		['unknown_type', () => gzipSync('x')],
		['unknown_type', () => Buffer.from('\xff\xd8\xff', 'latin1')],
		['unknown_type', () => Buffer.concat([Buffer.from('GIF89a'), PDF])],
		['unknown_type', () => Buffer.from('%!PS-Adobe-3.0')],
		['unknown_type', () => Buffer.from([0])],
		['broken', async () => (await picture(400, 300).jpeg().toBuffer()).subarray(0, 3000)],
		['broken', async () => (await picture(400, 300).png().toBuffer()).subarray(0, 300)],
		['broken', async () => (await picture(400, 300).webp().toBuffer()).subarray(0, 300)],
		['broken', () => Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), EXE])],
		['broken', () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), EXE])],
		['too_many_pixels', () => blackPng(15_000, 15_000)],
		['too_many_pixels', () => blackPng(60_000, 60_000, 10)],
		['too_many_pixels', () => interlaced(blackPng(9000, 9000))],
		['heic', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
		['encrypted', () => Buffer.concat([PDF, Buffer.from('trailer << /Encrypt 9 0 R >>\nstartxref\n0\n%%EOF')])],
		['unknown_type', () => Buffer.concat([Buffer.from('PK\x03\x04'), PDF])],
		['unknown_type', () => Buffer.concat([Buffer.from('\ufeff<html>'), PDF])],
		['broken', () => PDF.subarray(0, 40)],
		['active_content', () => Buffer.concat([PDF, Buffer.from('<< /S /JavaScript >>\nstartxref\n0\n%%EOF')])]
	])('is %s (%#)', async (refusal, make) => {
		expect(await cleanFile({ name: 'foto.jpg', bytes: await make(), of: 'office' })).toEqual({ ok: false, refusal });
	});
});
