import { inflateSync } from 'node:zlib';

/** A piece of a picture file beside the picture: what kind of piece its format calls it, and its bytes. */
export type Part = { kind: string; data: Buffer };

const MOST_PARTS = 4096;
const MOST_BYTES = 2_000_000;

/** What programs wrote beside a picture. A file that is damaged has the parts before the damage. */
export function partsOf(bytes: Uint8Array): Part[] {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.readUInt16BE(0) === 0xffd8) return [...jpegParts(file)];
	if (file.toString('latin1', 1, 4) === 'PNG') return [...pngParts(file)];
	return file.toString('latin1', 8, 12) === 'WEBP' ? [...webpParts(file)] : [];
}

function* jpegParts(file: Buffer): Generator<Part> {
	let at = 2;
	for (let nth = 0; nth < MOST_PARTS && at + 4 <= file.length && file[at] === 0xff; nth += 1) {
		const marker = file[at + 1] as number;
		if (marker === 0xda) return;
		const end = at + 2 + file.readUInt16BE(at + 2);
		if (marker >= 0xe0)
			yield { kind: marker === 0xfe ? 'COM' : `APP${marker - 0xe0}`, data: file.subarray(at + 4, end) };
		at = end;
	}
}

function* pngParts(file: Buffer): Generator<Part> {
	let at = 8;
	for (let nth = 0; nth < MOST_PARTS && at + 12 <= file.length; nth += 1) {
		const size = file.readUInt32BE(at);
		const kind = file.toString('latin1', at + 4, at + 8);
		const data = file.subarray(at + 8, Math.min(file.length, at + 8 + size));
		if (kind !== 'IDAT') yield { kind, data: kind === 'zTXt' || kind === 'iTXt' ? unpacked(kind, data) : data };
		at += 12 + size;
	}
}

/** Words that are packed inside a PNG, after their keyword; as they are where they are not. */
function unpacked(kind: 'zTXt' | 'iTXt', data: Buffer): Buffer {
	const end = data.indexOf(0);
	const isPacked = kind === 'zTXt' || data[end + 1] === 1;
	if (end < 0 || !isPacked) return data;
	const start = kind === 'zTXt' ? end + 2 : data.indexOf(0, data.indexOf(0, end + 3) + 1) + 1;
	try {
		const words = inflateSync(data.subarray(start), { maxOutputLength: MOST_BYTES });
		return Buffer.concat([data.subarray(0, end + 1), words]);
	} catch {
		// Packed wrongly, or too much: the keyword alone says what kind of words they were.
		return data.subarray(0, end + 1);
	}
}

function* webpParts(file: Buffer): Generator<Part> {
	let at = 12;
	for (let nth = 0; nth < MOST_PARTS && at + 8 <= file.length; nth += 1) {
		const size = file.readUInt32LE(at + 4);
		const kind = file.toString('latin1', at, at + 4).trim();
		if (!kind.startsWith('VP8') && kind !== 'ALPH') yield { kind, data: file.subarray(at + 8, at + 8 + size) };
		at += 8 + size + (size % 2);
	}
}
