import { MIRRORED, type Point } from './points.ts';

/** How one picture lies in another: what stands at (x, y) of the one stands there at (a·x − b·y + c, b·x + a·y + d). */
export type Placement = { a: number; b: number; c: number; d: number; mirrored: boolean; agreeing: number };

type Pair = { from: Point; to: Point };

/** Signs of 64 that may differ between two pictures of one spot. */
const MOST_DIFFERENT = 15;
const LEAST_AGREEING = 8;
/** Pixels by which a pair may miss, on pictures of 384. */
const NEAR = 3;
/** About five degrees; and how much larger or smaller. */
const MOST_TURNED = 0.09;
const ZOOMS = { least: 0.28, most: 3.6 };
const MOST_PAIRS = 60;

/**
 * Where the earlier picture lies in the later one, or null where they have too little in common. `width` is that of the
 * earlier one: held to a mirror, its left is its right.
 */
export function placementOf(earlier: readonly Point[], later: readonly Point[], width: number): Placement | null {
	const straight = bestOf(pairsOf(earlier, later), false);
	const mirrored = bestOf(pairsOf(earlier.map(inMirror(width)), later), true);
	const best = (mirrored?.agreeing ?? 0) > (straight?.agreeing ?? 0) ? mirrored : straight;
	return best && best.agreeing >= LEAST_AGREEING ? best : null;
}

const inMirror =
	(width: number) =>
	(point: Point): Point => ({
		...point,
		x: width - 1 - point.x,
		high: point.high ^ MIRRORED.high,
		low: point.low ^ MIRRORED.low
	});

function bitsOf(value: number): number {
	const pairs = value - ((value >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const differing = (one: Point, other: Point): number => bitsOf(one.high ^ other.high) + bitsOf(one.low ^ other.low);

/** Each spot with the one that looks most like it, where that holds both ways. */
function pairsOf(earlier: readonly Point[], later: readonly Point[]): Pair[] {
	const forth = nearest(earlier, later);
	const back = nearest(later, earlier);
	return forth
		.flatMap(({ at, by }, index) => (by <= MOST_DIFFERENT && back[at]?.at === index ? [{ index, at, by }] : []))
		.sort((one, other) => one.by - other.by)
		.slice(0, MOST_PAIRS)
		.map(({ index, at }) => ({ from: earlier[index] as Point, to: later[at] as Point }));
}

function nearest(from: readonly Point[], to: readonly Point[]): { at: number; by: number }[] {
	return from.map((one) => {
		let best = { at: -1, by: 65 };
		for (let at = 0; at < to.length; at += 1) {
			const by = differing(one, to[at] as Point);
			if (by < best.by) best = { at, by };
		}
		return best;
	});
}

type Lying = Omit<Placement, 'mirrored' | 'agreeing'>;

/** Any two pairs say how the pictures would lie; right is what most of the others agree with. */
function bestOf(pairs: readonly Pair[], mirrored: boolean): Placement | null {
	let best: { lying: Lying; agreeing: Pair[] } | null = null;
	for (let one = 0; one < pairs.length; one += 1)
		for (let other = one + 1; other < pairs.length; other += 1) {
			const lying = lyingBy(pairs[one] as Pair, pairs[other] as Pair);
			if (!lying) continue;
			const agreeing = pairs.filter((pair) => missOf(lying, pair) < NEAR);
			if (agreeing.length > (best?.agreeing.length ?? 1)) best = { lying, agreeing };
		}
	if (!best) return null;
	const fitted = fit(best.agreeing);
	const agreeing = pairs.filter((pair) => missOf(fitted, pair) < NEAR);
	const { length } = spreadOut(agreeing);
	return { ...(agreeing.length > 2 ? fit(agreeing) : fitted), mirrored, agreeing: length };
}

/** Several signs of one spot are one. */
const spreadOut = (pairs: readonly Pair[]): readonly Pair[] =>
	pairs.filter(
		({ to }, at) => !pairs.slice(0, at).some((before) => Math.hypot(before.to.x - to.x, before.to.y - to.y) < 4)
	);

function lyingBy(one: Pair, other: Pair): Lying | null {
	const [fx, fy] = [other.from.x - one.from.x, other.from.y - one.from.y];
	const [tx, ty] = [other.to.x - one.to.x, other.to.y - one.to.y];
	const length = fx * fx + fy * fy;
	if (length < 400) return null;
	const a = (tx * fx + ty * fy) / length;
	const b = (ty * fx - tx * fy) / length;
	const zoom = Math.hypot(a, b);
	if (a <= 0 || Math.abs(b) > MOST_TURNED * a || zoom < ZOOMS.least || zoom > ZOOMS.most) return null;
	const grown = one.to.size / one.from.size / zoom;
	if (grown < 0.6 || grown > 1.7) return null;
	return { a, b, c: one.to.x - a * one.from.x + b * one.from.y, d: one.to.y - b * one.from.x - a * one.from.y };
}

const missOf = ({ a, b, c, d }: Lying, { from, to }: Pair): number =>
	Math.hypot(a * from.x - b * from.y + c - to.x, b * from.x + a * from.y + d - to.y);

/** The way of lying that misses least, all pairs together. */
function fit(pairs: readonly Pair[]): Lying {
	const mean = (value: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + value(pair), 0) / pairs.length;
	const from = { x: mean((pair) => pair.from.x), y: mean((pair) => pair.from.y) };
	const to = { x: mean((pair) => pair.to.x), y: mean((pair) => pair.to.y) };
	const length = mean((pair) => (pair.from.x - from.x) ** 2 + (pair.from.y - from.y) ** 2);
	const along = mean((p) => (p.from.x - from.x) * (p.to.x - to.x) + (p.from.y - from.y) * (p.to.y - to.y));
	const aside = mean((p) => (p.from.x - from.x) * (p.to.y - to.y) - (p.from.y - from.y) * (p.to.x - to.x));
	const a = along / length;
	const b = aside / length;
	return { a, b, c: to.x - a * from.x + b * from.y, d: to.y - b * from.x - a * from.y };
}
