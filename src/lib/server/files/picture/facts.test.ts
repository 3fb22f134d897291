import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts';

const SIZE = { width: 80, height: 60 };
const plain = (size = SIZE) => sharp({ create: { ...size, channels: 3, background: '#2a6' } });

const EXIF = {
	IFD0: { Make: 'Contoh', Model: 'Telepon 5', Software: 'Adobe Photoshop 26.0' },
	IFD2: { DateTimeOriginal: '2026:05:04 10:15:00' },
	IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '0/1 47/1 3000/100', GPSLongitudeRef: 'E', GPSLongitude: '127/1 22/1 0/1' }
};
const xmp = (body: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${body}</rdf:RDF></x:xmpmeta>`;

function segment(marker: number, data: Buffer): Buffer {
	const head = Buffer.of(0xff, marker, 0, 0);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, data]);
}
const inJpeg = (jpeg: Buffer, ...parts: Buffer[]) => Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);

function inPng(png: Buffer, type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	size.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([png.subarray(0, 33), size, body, sum, png.subarray(33)]);
}

/** As in a manifest: a name, and a text with its length before it. */
const cbor = (name: string, text: string) =>
	Buffer.concat([Buffer.from(name), Buffer.of(0x78, text.length), Buffer.from(text)]);
const claim = (text: string) => Buffer.concat([Buffer.from('\0\0\0\0jumbc2pa'), cbor('claim_generator', text)]);

const NOTHING = {
	takenAt: null,
	device: null,
	programs: [],
	edited: false,
	madeUp: false,
	claim: null,
	place: null,
	screen: false
};

describe('what a picture says of itself', () => {
	it('is nothing in one that says nothing', async () => {
		for (const bytes of [
			await plain().jpeg().toBuffer(),
			await plain().png().toBuffer(),
			await plain().webp().toBuffer()
		])
			expect(factsOf(bytes, SIZE)).toEqual(NOTHING);
	});

	it.each(['jpeg', 'png', 'webp'] as const)('is when, with what and roughly where it was taken: %s', async (kind) => {
		const bytes = await plain().toFormat(kind).withExif(EXIF).toBuffer();
		expect(factsOf(bytes, SIZE)).toEqual({
			...NOTHING,
			takenAt: '2026-05-04T10:15:00',
			device: 'Contoh Telepon 5',
			programs: ['Adobe Photoshop 26.0'],
			edited: true,
			place: { latitude: -0.79, longitude: 127.37 }
		});
	});

	it('is which programs had it, by XMP and by the resources of one', async () => {
		const words = xmp('<xmp:CreatorTool>Snapseed 2.0</xmp:CreatorTool><stEvt softwareAgent="GIMP 3"/>');
		const bytes = inJpeg(
			await plain().withXmp(words).jpeg().toBuffer(),
			segment(0xed, Buffer.from('Photoshop 3.0\0' + '8BIM'))
		);
		const facts = factsOf(bytes, SIZE);
		expect(facts.edited).toBe(true);
		expect(facts.programs.toSorted()).toEqual(['GIMP 3', 'Photoshop (IRB)', 'Snapseed 2.0']);
	});

	it('does not suspect what a camera calls its own program', async () => {
		const bytes = await plain()
			.jpeg()
			.withExif({ IFD0: { Software: 'G991BXXU3AUGM' } })
			.toBuffer();
		expect(factsOf(bytes, SIZE)).toMatchObject({ edited: false, madeUp: false });
	});
});

describe('a picture that was made up says so', () => {
	it('in the words of the press', async () => {
		const words = xmp(
			'<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</a>'
		);
		expect(factsOf(await plain().withXmp(words).jpeg().toBuffer(), SIZE).madeUp).toBe(true);
	});

	it('by what its program was asked for, packed or not', async () => {
		const png = await plain().png().toBuffer();
		const asked = inPng(png, 'tEXt', Buffer.from('parameters\0empty street, Steps: 20, Sampler: Euler'));
		const packed = inPng(png, 'zTXt', Buffer.concat([Buffer.from('prompt\0\0'), deflateSync('{}')]));
		for (const bytes of [asked, packed]) expect(factsOf(bytes, SIZE).madeUp).toBe(true);
	});

	it('by a claim of origin, whose maker is named and whose signature is not asked', async () => {
		const jpeg = inJpeg(await plain().jpeg().toBuffer(), segment(0xeb, claim('Contoh Firefly/1.0')));
		expect(factsOf(jpeg, SIZE)).toMatchObject({ claim: { by: 'Contoh Firefly/1.0' }, madeUp: true });
		const png = inPng(await plain().png().toBuffer(), 'caBX', claim('Kamera Contoh/2'));
		expect(factsOf(png, SIZE)).toMatchObject({ claim: { by: 'Kamera Contoh/2' }, madeUp: false });
	});
});

it('knows a picture of a screen', async () => {
	const screen = { width: 1080, height: 2340 };
	expect(factsOf(await plain(screen).png().toBuffer(), screen).screen).toBe(true);
	expect(factsOf(await plain(screen).jpeg().toBuffer(), screen).screen).toBe(false);
});

it('reads what is left of a damaged file, and never fails', async () => {
	const whole = await plain().jpeg().withExif(EXIF).toBuffer();
	for (let end = 12; end < whole.length; end += 7) expect(factsOf(whole.subarray(0, end), SIZE)).toBeDefined();
	const exif = Buffer.from(whole);
	for (let at = 30; at < 300; at += 3) {
		exif[at] = 0xff;
		expect(factsOf(exif, SIZE)).toBeDefined();
	}
});
