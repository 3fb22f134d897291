import { greyOf, type Grey } from './grey.ts';
import { MIRRORED, pointsOf, type FreshPoint, type Point } from './points.ts';

/** By which a picture is known again. It shows nothing of the picture itself. */
export type Print = {
	/** Its places, as they are stored. */
	points: Buffer;
	/** What its places look like in a word each, by which it is looked up among many. */
	words: number[];
};

/** Pictures are compared at this size: what is finer does not outlive a messenger. */
export const COMPARED_SIDE = 384;

/** How prints are made; others are made anew in the background. */
export const PRINT_VERSION = 1;

export type Printed = { grey: Grey; points: FreshPoint[] };

export async function lookAt(picture: Uint8Array): Promise<Printed> {
	const grey = await greyOf(picture, COMPARED_SIDE);
	return { grey, points: pointsOf(grey) };
}

export async function printOf(picture: Uint8Array): Promise<Print> {
	const { points } = await lookAt(picture);
	return { points: packPoints(points), words: wordsOf(points) };
}

const MIRROR = MIRRORED.low & 0x3fffffff;
/** The words under which a picture is kept. */
export const wordsOf = (points: readonly Point[]): number[] => [...new Set(points.map(wordOf))];

const wordOf = ({ low }: Point): number => low & 0x3fffffff;

/**
 * Words under which an earlier picture would be found that this one was made from, straight or held to a mirror: each as
 * it is, and with the signs turned round that hardly were signs.
 */
export function soughtWords(points: readonly FreshPoint[]): number[] {
	const sought = new Set<number>();
	for (const point of points)
		for (let way = 0; way < 1 << point.unsure.length; way += 1) {
			const turned = point.unsure.reduce((mask, bit, at) => ((way >> at) & 1 ? mask | (1 << bit) : mask), 0);
			sought.add(wordOf(point) ^ turned);
			sought.add(wordOf(point) ^ turned ^ MIRROR);
		}
	return [...sought];
}

const SIZE = 14;
const FINE = 64;

/** Two bytes each for where it is and how large, eight for what it looks like. */
export function packPoints(points: readonly Point[]): Buffer {
	const packed = Buffer.alloc(points.length * SIZE);
	points.forEach(({ x, y, size, high, low }, nth) => {
		const at = nth * SIZE;
		packed.writeUInt16LE(Math.round(x * FINE), at);
		packed.writeUInt16LE(Math.round(y * FINE), at + 2);
		packed.writeUInt16LE(Math.round(size * FINE), at + 4);
		packed.writeUInt32LE(high >>> 0, at + 6);
		packed.writeUInt32LE(low >>> 0, at + 10);
	});
	return packed;
}

export function unpackPoints(bytes: Uint8Array): Point[] {
	const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: Math.floor(packed.length / SIZE) }, (_, nth) => {
		const at = nth * SIZE;
		return {
			x: packed.readUInt16LE(at) / FINE,
			y: packed.readUInt16LE(at + 2) / FINE,
			size: packed.readUInt16LE(at + 4) / FINE,
			high: packed.readUInt32LE(at + 6) | 0,
			low: packed.readUInt32LE(at + 10) | 0
		};
	});
}
