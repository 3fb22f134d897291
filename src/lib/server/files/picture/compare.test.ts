import { describe, expect, it } from 'vitest';
import { chanceOf } from '../made-up/chance';
import { cameraOf, nearly, photograph, placeOf } from '../made-up/scene';
import { jpegOf, paintOver, REUSES } from '../made-up/spoil';
import { isAltered, isOnePhoto, likenessOf } from './compare';
import { lookAt, printOf, soughtWords, unpackPoints } from './print';

const PLACES = [11, 12, 13];
const before = new Map(await Promise.all(PLACES.map(async (seed) => [seed, await photo(seed)] as const)));

function photo(seed: number, moment = { seed: 1, done: false }, camera = cameraOf(seed)): Promise<Buffer> {
	return jpegOf(photograph(placeOf(seed), camera, moment));
}

async function compared(earlier: Buffer, later: Buffer) {
	const likeness = likenessOf(await lookAt(earlier), await lookAt(later));
	return likeness && { ...likeness, one: isOnePhoto(likeness), altered: isAltered(likeness) };
}

const placeFor = (nth: number) => PLACES[nth % PLACES.length] as number;
const original = (seed: number) => before.get(seed) as Buffer;

describe('an old picture is known again', () => {
	it.each(Object.keys(REUSES).map((way, nth) => ({ way, seed: placeFor(nth) })))('$way', async ({ way, seed }) => {
		const reused = await REUSES[way]?.(original(seed), chanceOf(seed));
		const likeness = await compared(original(seed), reused as Buffer);
		expect(likeness).toMatchObject({ one: true, mirrored: /mirrored/i.test(way) });
	});

	it('by words under which few others stand', async () => {
		const [kept, other] = await Promise.all([printOf(original(11)), printOf(original(12))]);
		const sought = soughtWords(
			(await lookAt((await REUSES.cutMirroredCoarse?.(original(11), chanceOf(1))) as Buffer)).points
		);
		const common = (words: readonly number[]) => words.filter((word) => sought.includes(word)).length;
		expect(common(kept.words)).toBeGreaterThan(12);
		expect(common(other.words)).toBeLessThan(6);
	});
});

describe('the reporter’s own frame, painted over', () => {
	it.each(PLACES)('is one photograph with a part that is not what it was: place %i', async (seed) => {
		const likeness = await compared(original(seed), await paintOver(original(seed), chanceOf(seed)));
		expect(likeness).toMatchObject({ one: true, sameFrame: true, altered: true });
	});
});

describe('an honest picture of the same place', () => {
	it.each(PLACES)('from nearly the same spot on another day: place %i', async (seed) => {
		const camera = nearly(cameraOf(seed), chanceOf(seed));
		const likeness = await compared(original(seed), await photo(seed, { seed: 2, done: true }, camera));
		expect(likeness?.one ?? false).toBe(false);
	});

	it('is none even from a camera that hangs there', async () => {
		const likeness = await compared(original(12), await photo(12, { seed: 2, done: true }));
		expect(likeness?.one ?? false).toBe(false);
	});
});

it('is stored in little, and read as it was', async () => {
	const { points } = await lookAt(original(11));
	const read = unpackPoints((await printOf(original(11))).points);
	expect(read).toHaveLength(points.length);
	for (const [nth, { x, y, high, low }] of points.entries()) {
		expect(read[nth]).toMatchObject({ high: high | 0, low: low | 0 });
		expect(Math.hypot((read[nth]?.x ?? 0) - x, (read[nth]?.y ?? 0) - y)).toBeLessThan(0.02);
	}
});

it('says nothing of a picture in which there is nothing to see', async () => {
	const blank = await jpegOf({ width: 64, height: 64, data: new Uint8Array(64 * 64 * 3).fill(200) });
	expect((await printOf(blank)).words).toEqual([]);
	expect(await compared(blank, original(11))).toBeNull();
});
