import { between, blur, halve, type Grey } from './grey.ts';

/**
 * A place in a picture that is found again in a copy of it, however it was cut, shrunk or brightened: the middle of a
 * spot, how large the spot is, and what it looks like around it, as 64 signs.
 */
export type Point = {
	x: number;
	y: number;
	size: number;
	high: number;
	low: number;
};
/** Besides, the signs that might as well be the other way round: nearest to nothing first. */
export type FreshPoint = Point & { unsure: readonly number[] };

const FIRST_SIGMA = 1.6;
/** Sizes between one and its double. */
const STEPS = 3;
const OCTAVES = 4;
const LEAST_CONTRAST = 1.2;
/** Along an edge a place slides; how much longer than wide a spot may be. */
const MOST_LONG = 10;
const MOST_POINTS = 160;
/** No part of a picture has all of them. */
const CELLS = 6;

type Spot = { x: number; y: number; step: number; strength: number; grey: Grey; zoom: number };

/** The places by which a picture is known again, strongest first, spread over all of it. */
export function pointsOf(picture: Grey): FreshPoint[] {
	if (isEven(picture)) return [];
	const spots: Spot[] = [];
	let base = blur(picture, Math.sqrt(FIRST_SIGMA ** 2 - 0.5 ** 2));
	for (let octave = 0; octave < OCTAVES && Math.min(base.width, base.height) > 24; octave += 1) {
		const levels = levelsOf(base);
		spots.push(...spotsIn(levels, 2 ** octave));
		base = halve(levels[STEPS] as Grey);
	}
	return spread(spots, picture).flatMap((spot) => describe(spot) ?? []);
}

/** Softened pictures differ from each other by no more than the brightest and the darkest place do. */
function isEven({ data }: Grey): boolean {
	let darkest = Infinity;
	let brightest = -Infinity;
	for (const brightness of data) {
		if (brightness < darkest) darkest = brightness;
		if (brightness > brightest) brightest = brightness;
	}
	return brightest - darkest < LEAST_CONTRAST;
}

function levelsOf(base: Grey): Grey[] {
	const levels = [base];
	for (let step = 1; step < STEPS + 3; step += 1) {
		const before = FIRST_SIGMA * 2 ** ((step - 1) / STEPS);
		const after = FIRST_SIGMA * 2 ** (step / STEPS);
		levels.push(blur(levels[step - 1] as Grey, Math.sqrt(after ** 2 - before ** 2)));
	}
	return levels;
}

function minus(one: Grey, other: Grey): Float32Array {
	const difference = new Float32Array(one.data.length);
	for (let at = 0; at < difference.length; at += 1)
		difference[at] = (one.data[at] as number) - (other.data[at] as number);
	return difference;
}

function spotsIn(levels: readonly Grey[], zoom: number): Spot[] {
	const { width, height } = levels[0] as Grey;
	const between = levels.slice(1).map((level, at) => minus(level, levels[at] as Grey));
	const spots: Spot[] = [];
	for (let step = 1; step <= STEPS; step += 1) {
		const [below, here, above] = between.slice(step - 1, step + 2) as [Float32Array, Float32Array, Float32Array];
		for (let y = 4; y < height - 4; y += 1)
			for (let x = 4; x < width - 4; x += 1) {
				const at = y * width + x;
				const strength = Math.abs(here[at] as number);
				if (strength < LEAST_CONTRAST || !isPeak(here, below, above, at, width) || isEdge(here, at, width)) continue;
				const grey = levels[step] as Grey;
				const shift = { x: peakBetween(here, at, 1), y: peakBetween(here, at, width) };
				const grown = peakOf(below[at] as number, here[at] as number, above[at] as number);
				spots.push({ x: x + shift.x, y: y + shift.y, step: step + grown, strength, grey, zoom });
			}
	}
	return spots;
}

function isPeak(here: Float32Array, below: Float32Array, above: Float32Array, at: number, width: number): boolean {
	const value = here[at] as number;
	const sign = value > 0 ? 1 : -1;
	const most = value * sign;
	for (let row = -width; row <= width; row += width)
		for (let next = at + row - 1; next <= at + row + 1; next += 1) {
			if (next !== at && (here[next] as number) * sign >= most) return false;
			if ((below[next] as number) * sign >= most || (above[next] as number) * sign >= most) return false;
		}
	return true;
}

function isEdge(here: Float32Array, at: number, width: number): boolean {
	const value = (offset: number) => here[at + offset] as number;
	const xx = value(1) + value(-1) - 2 * value(0);
	const yy = value(width) + value(-width) - 2 * value(0);
	const xy = (value(width + 1) - value(width - 1) - value(1 - width) + value(-width - 1)) / 4;
	const bent = xx * yy - xy * xy;
	return bent <= 0 || ((xx + yy) ** 2 * MOST_LONG) / (MOST_LONG + 1) ** 2 >= bent;
}

/** Where between three values the top of the curve through them lies, from the middle one. */
function peakOf(before: number, here: number, after: number): number {
	const bend = before - 2 * here + after;
	const shift = bend === 0 ? 0 : (before - after) / (2 * bend);
	return Math.max(-0.5, Math.min(0.5, shift));
}

const peakBetween = (values: Float32Array, at: number, stride: number): number =>
	peakOf(values[at - stride] as number, values[at] as number, values[at + stride] as number);

function spread(spots: Spot[], { width, height }: Grey): Spot[] {
	const perCell = Math.ceil((MOST_POINTS / CELLS ** 2) * 2);
	const taken = new Map<number, number>();
	const kept: Spot[] = [];
	for (const spot of spots.sort((a, b) => b.strength - a.strength)) {
		const column = Math.floor((spot.x * spot.zoom * CELLS) / width);
		const cell = column + CELLS * Math.floor((spot.y * spot.zoom * CELLS) / height);
		const already = taken.get(cell) ?? 0;
		if (already >= perCell || !fits(spot)) continue;
		taken.set(cell, already + 1);
		kept.push(spot);
		if (kept.length === MOST_POINTS) break;
	}
	return kept;
}

/** What is seen of the surroundings: so many samples each way, so far apart (in sizes of the spot). */
const SAMPLES = 12;
const APART = 1.1;
const reach = ({ step }: Spot) => ((SAMPLES - 1) / 2) * APART * FIRST_SIGMA * 2 ** (step / STEPS);

function fits(spot: Spot): boolean {
	const far = reach(spot) + 1;
	const { x, y, grey } = spot;
	return x >= far && y >= far && x < grey.width - far && y < grey.height - far;
}

/** Slow waves across the patch first; the average, which is mere brightness, is none of them. */
export const WAVES: readonly { across: number; down: number }[] = Array.from({ length: 81 }, (_, at) => ({
	across: at % 9,
	down: Math.floor(at / 9)
}))
	.filter(({ across, down }) => across + down > 0)
	.sort((a, b) => a.across + a.down - b.across - b.down || a.across - b.across)
	.slice(0, 64);

const WAVE = Array.from({ length: 9 }, (_, frequency) =>
	Float32Array.from({ length: SAMPLES }, (_, at) => Math.cos((Math.PI * frequency * (at + 0.5)) / SAMPLES))
);

/** In a picture held to a mirror these signs turn round, and no others: waves across it with an odd number. */
export const MIRRORED = WAVES.reduce(
	(mask, { across }, bit) => {
		if (across % 2 === 1) mask[bit < 32 ? 'low' : 'high'] |= 1 << (bit % 32);
		return mask;
	},
	{ high: 0, low: 0 }
);

const UNSURE = 2;

function describe(spot: Spot): FreshPoint | null {
	const { x, y, step, grey, zoom } = spot;
	const size = FIRST_SIGMA * 2 ** (step / STEPS);
	const rows = rowsOf(grey, x, y, size * APART);
	const sizes = new Float32Array(64);
	const word = { high: 0, low: 0 };
	WAVES.forEach(({ across, down }, bit) => {
		let sum = 0;
		for (let row = 0; row < SAMPLES; row += 1)
			sum += ((rows[row] as Float32Array)[across] as number) * ((WAVE[down] as Float32Array)[row] as number);
		sizes[bit] = Math.abs(sum);
		if (sum > 0) word[bit < 32 ? 'low' : 'high'] |= 1 << (bit % 32);
	});
	const unsure = WORD_BITS.toSorted((a, b) => (sizes[a] as number) - (sizes[b] as number)).slice(0, UNSURE);
	return { x: x * zoom, y: y * zoom, size: size * zoom, ...word, unsure };
}

/** Each row of the patch as its waves. */
function rowsOf(grey: Grey, x: number, y: number, apart: number): Float32Array[] {
	const middle = (SAMPLES - 1) / 2;
	return Array.from({ length: SAMPLES }, (_, row) => {
		const line = Float32Array.from({ length: SAMPLES }, (_, column) =>
			between(grey, x + (column - middle) * apart, y + (row - middle) * apart)
		);
		return Float32Array.from(WAVE, (wave) => wave.reduce((sum, height, at) => sum + height * (line[at] as number), 0));
	});
}

/** The signs by which pictures are looked up. */
export const WORD_BITS: readonly number[] = Array.from({ length: 30 }, (_, bit) => bit);
