import { chanceOf } from './chance.ts';

const SIDE = 512;
const MASK = SIDE - 1;

/** Surfaces have a grain, coarse and fine, that never begins anew: from -1 to 1, one tile for each kind of surface. */
const TILES = Array.from({ length: 6 }, (_, seed) => makeTile(seed + 1));

function makeTile(seed: number): Float32Array {
	const tile = new Float32Array(SIDE * SIDE);
	for (let cells = 8; cells <= SIDE; cells *= 2) addCells(tile, cells, chanceOf(seed * 97 + cells), cells ** -0.45);
	const most = tile.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
	return tile.map((value) => value / most);
}

function addCells(tile: Float32Array, cells: number, chance: { next(): number }, weight: number): void {
	const knots = Float32Array.from({ length: cells * cells }, () => chance.next() * 2 - 1);
	const wide = SIDE / cells;
	const soft = (part: number) => part * part * (3 - 2 * part);
	for (let y = 0; y < SIDE; y += 1)
		for (let x = 0; x < SIDE; x += 1) {
			const column = Math.floor(x / wide);
			const row = Math.floor(y / wide);
			const right = soft(x / wide - column);
			const below = soft(y / wide - row);
			const knot = (dx: number, dy: number) => knots[((row + dy) % cells) * cells + ((column + dx) % cells)] as number;
			const upper = knot(0, 0) * (1 - right) + knot(1, 0) * right;
			const lower = knot(0, 1) * (1 - right) + knot(1, 1) * right;
			const at = y * SIDE + x;
			tile[at] = (tile[at] as number) + weight * (upper * (1 - below) + lower * below);
		}
}

export function grain(kind: number, x: number, y: number): number {
	const left = Math.floor(x);
	const top = Math.floor(y);
	const tile = TILES[kind % TILES.length] as Float32Array;
	const right = x - left;
	const below = y - top;
	const upper = (top & MASK) * SIDE;
	const lower = ((top + 1) & MASK) * SIDE;
	const one = left & MASK;
	const two = (left + 1) & MASK;
	const above = (tile[upper + one] as number) * (1 - right) + (tile[upper + two] as number) * right;
	const under = (tile[lower + one] as number) * (1 - right) + (tile[lower + two] as number) * right;
	return above * (1 - below) + under * below;
}
