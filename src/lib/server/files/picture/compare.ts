import { placementOf, type Placement } from './align.ts';
import { between, blur, type Grey } from './grey.ts';
import type { Point } from './points.ts';

export type Seen = { grey: Grey; points: readonly Point[] };

/** A part of a picture, in thousandths of its width and height. */
export type Box = { left: number; top: number; width: number; height: number };

/** What a later picture has of an earlier one. */
export type Likeness = {
	/** Of what can be compared, the share that is the same to the grain: not the place is the same, but the exposure. */
	same: number;
	/** How much of the earlier picture is in the later one. */
	shown: number;
	mirrored: boolean;
	/** Both show the very same cut, to the pixel. */
	sameFrame: boolean;
	/** Where a picture that is otherwise the same has something else. */
	changed: Box[];
};

/** Cells in which the pictures are compared, pixels a side. */
const CELL = 16;
/** Grain: what is finer than this. */
const FINE = 3;
/** Below this a cell has no grain that could be compared. */
const LEAST_GRAIN = 1.4;
const ALIKE = 0.85;

/** Honest pictures of one place never come near this; a copy keeps it through every messenger. Measured: docs/moderation.md. */
const ONE_EXPOSURE = 0.66;

/** Whether both are one photograph, however it was treated since. */
export const isOnePhoto = ({ same }: Likeness): boolean => same >= ONE_EXPOSURE;

/** One photograph, cut alike, in which something is not what it was. */
export const isAltered = (likeness: Likeness): boolean =>
	isOnePhoto(likeness) && likeness.sameFrame && likeness.changed.length > 0;

/** Compares two pictures of which the earlier may be contained in the later; null where nothing says that it is. */
export function likenessOf(earlier: Seen, later: Seen): Likeness | null {
	const placed = placementOf(earlier.points, later.points, earlier.grey.width);
	if (!placed) return null;
	// Compared where there is less to see: what the coarser picture has lost, the finer one cannot show.
	const source = placed.mirrored ? mirror(earlier.grey) : earlier.grey;
	const zoom = Math.hypot(placed.a, placed.b);
	const onto =
		zoom <= 1
			? { frame: later.grey, other: source, way: inverse(placed) }
			: { frame: source, other: later.grey, way: wayOf(placed) };
	const soft = Math.max(zoom, 1 / zoom);
	const other = soft > 1.15 ? blur(onto.other, 0.5 * soft) : onto.other;
	const way = settle(onto.frame, other, onto.way);
	const cells = cellsOf(onto.frame, other, way);
	const comparable = cells.filter(({ like }) => like !== null);
	if (comparable.length < 24) return null;
	const same = comparable.filter(({ like }) => (like as number) >= ALIKE).length / comparable.length;
	return {
		same,
		shown: shownOf(earlier.grey, later.grey, placed),
		mirrored: placed.mirrored,
		sameFrame: isSameFrame(earlier.grey, later.grey, placed),
		changed: changedIn(cells, onto.frame)
	};
}

/** From a point of the frame to where the same stands in the other picture. */
type Way = { xx: number; xy: number; x: number; yx: number; yy: number; y: number };

const wayOf = ({ a, b, c, d }: Placement): Way => ({ xx: a, xy: -b, x: c, yx: b, yy: a, y: d });

function inverse({ a, b, c, d }: Placement): Way {
	const size = a * a + b * b;
	const [p, q] = [a / size, b / size];
	return { xx: p, xy: q, x: -p * c - q * d, yx: -q, yy: p, y: q * c - p * d };
}

const at = (way: Way, x: number, y: number): [number, number] => [
	way.xx * x + way.xy * y + way.x,
	way.yx * x + way.yy * y + way.y
];

function mirror({ width, height, data }: Grey): Grey {
	const to = new Float32Array(data.length);
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) to[y * width + x] = data[y * width + width - 1 - x] as number;
	return { width, height, data: to };
}

const ROUNDS = 8;

/** Moves the one over the other until no small step makes them more alike, brightness and contrast left aside. */
function settle(frame: Grey, other: Grey, way: Way): Way {
	const [softFrame, softOther] = [blur(frame, 1.5), blur(other, 1.5)];
	let settled = way;
	for (let round = 0; round < ROUNDS; round += 1) {
		const step = stepFor(softFrame, softOther, settled);
		if (!step) return settled;
		const moved = Math.hypot(step.x - settled.x, step.y - settled.y) + 100 * Math.abs(step.xx - settled.xx);
		settled = step;
		if (moved < 0.05) return settled;
	}
	return settled;
}

const within = ({ width, height }: Grey, x: number, y: number, edge: number) =>
	x >= edge && y >= edge && x < width - edge - 1 && y < height - edge - 1;

/** One step of Gauss and Newton over six numbers of the way, and two for contrast and brightness. */
function stepFor(frame: Grey, other: Grey, way: Way): Way | null {
	const size = 8;
	const sums = new Float64Array(size * (size + 1));
	const row = new Float64Array(size + 1);
	const half = { x: frame.width / 2, y: frame.height / 2 };
	for (let y = 2; y < frame.height - 2; y += 2)
		for (let x = 2; x < frame.width - 2; x += 2) {
			const [ox, oy] = at(way, x, y);
			if (!within(other, ox, oy, 2)) continue;
			const value = between(other, ox, oy);
			const gx = (between(other, ox + 1, oy) - between(other, ox - 1, oy)) / 2;
			const gy = (between(other, ox, oy + 1) - between(other, ox, oy - 1)) / 2;
			const miss = (frame.data[y * frame.width + x] as number) - value;
			// What differs much is another thing, and has no say in where the rest lies.
			const weight = 1 / (1 + (miss / 24) ** 2);
			const [u, v] = [(x - half.x) / half.x, (y - half.y) / half.x];
			row.set([gx * u, gx * v, gx, gy * u, gy * v, gy, (value - 128) / 64, 1, miss]);
			for (let one = 0; one < size; one += 1)
				for (let two = 0; two <= size; two += 1) {
					const cell = one * (size + 1) + two;
					sums[cell] = (sums[cell] as number) + weight * (row[one] as number) * (row[two] as number);
				}
		}
	const found = solve(sums, size);
	if (!found) return null;
	const [xx, xy, x, yx, yy, y] = found as unknown as [number, number, number, number, number, number];
	if (Math.hypot(x, y) > 12 || Math.abs(xx) + Math.abs(yy) + Math.abs(xy) + Math.abs(yx) > 24) return null;
	return {
		xx: way.xx + xx / half.x,
		xy: way.xy + xy / half.x,
		x: way.x + x - (xx * half.x + xy * half.y) / half.x,
		yx: way.yx + yx / half.x,
		yy: way.yy + yy / half.x,
		y: way.y + y - (yx * half.x + yy * half.y) / half.x
	};
}

/** Gauss, with the largest number of each column first; null where the rows say the same. */
function solve(sums: Float64Array, size: number): number[] | null {
	const rows = Array.from({ length: size }, (_, at) => sums.slice(at * (size + 1), (at + 1) * (size + 1)));
	for (let at = 0; at < size; at += 1) {
		const top = rows
			.slice(at)
			.reduce((best, row) => (Math.abs(row[at] as number) > Math.abs(best[at] as number) ? row : best));
		const pivot = top[at] as number;
		if (Math.abs(pivot) < 1e-6) return null;
		rows.splice(rows.indexOf(top), 1);
		rows.splice(at, 0, top);
		for (const row of rows) {
			if (row === top) continue;
			const part = (row[at] as number) / pivot;
			for (let column = at; column <= size; column += 1)
				row[column] = (row[column] as number) - part * (top[column] as number);
		}
	}
	return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}

/** `like` is null where there is nothing to compare. */
type Cell = { column: number; row: number; like: number | null };

function cellsOf(frame: Grey, other: Grey, way: Way): Cell[] {
	const laid = lay(frame, other, way);
	const fineFrame = grainOf(frame);
	const fineLaid = grainOf(laid.grey);
	const cells: Cell[] = [];
	for (let row = 0; (row + 1) * CELL <= frame.height; row += 1)
		for (let column = 0; (column + 1) * CELL <= frame.width; column += 1) {
			const like = laid.covers(column * CELL, row * CELL) ? alikeIn(fineFrame, fineLaid, column, row) : null;
			cells.push({ column, row, like });
		}
	return cells;
}

/** The other picture as it lies over the frame. */
function lay(frame: Grey, other: Grey, way: Way) {
	const { width, height } = frame;
	const data = new Float32Array(width * height);
	const isThere = (x: number, y: number) => {
		const [ox, oy] = at(way, x, y);
		return within(other, ox, oy, 1);
	};
	for (let y = 0; y < height; y += 1)
		for (let x = 0; x < width; x += 1) {
			const [ox, oy] = at(way, x, y);
			data[y * width + x] = between(
				other,
				Math.min(other.width - 2, Math.max(0, ox)),
				Math.min(other.height - 2, Math.max(0, oy))
			);
		}
	const covers = (x: number, y: number) =>
		isThere(x, y) && isThere(x + CELL, y) && isThere(x, y + CELL) && isThere(x + CELL, y + CELL);
	return { grey: { width, height, data }, covers };
}

function grainOf(grey: Grey): Grey {
	const [soft, fine] = [blur(grey, FINE), blur(grey, 0.7)];
	return { ...grey, data: fine.data.map((value, at) => value - (soft.data[at] as number)) };
}

/** How alike the grain of a cell is, from -1 to 1. */
function alikeIn(one: Grey, other: Grey, column: number, row: number): number | null {
	let [ones, others, both] = [0, 0, 0];
	for (let y = row * CELL; y < (row + 1) * CELL; y += 1)
		for (let x = column * CELL; x < (column + 1) * CELL; x += 1) {
			const [a, b] = [one.data[y * one.width + x] as number, other.data[y * one.width + x] as number];
			ones += a * a;
			others += b * b;
			both += a * b;
		}
	const least = CELL * CELL * LEAST_GRAIN ** 2;
	if (Math.max(ones, others) < least) return null;
	return both / Math.sqrt(Math.max(ones, least / 4) * Math.max(others, least / 4));
}

/** How much of the earlier picture can be seen in the later one. */
function shownOf(earlier: Grey, later: Grey, placed: Placement): number {
	const way = wayOf(placed);
	const steps = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];
	const seen = steps.flatMap((x) =>
		steps.filter((y) => {
			const [lx, ly] = at(way, x * earlier.width, y * earlier.height);
			return lx >= 0 && ly >= 0 && lx < later.width && ly < later.height;
		})
	);
	return seen.length / steps.length ** 2;
}

/** Cut alike to the pixel: whoever goes there again never stands so. */
function isSameFrame(earlier: Grey, later: Grey, placed: Placement): boolean {
	const way = wayOf(placed);
	const corners = [
		[0, 0],
		[1, 0],
		[0, 1],
		[1, 1]
	] as const;
	return corners.every(([x, y]) => {
		const [lx, ly] = at(way, x * (earlier.width - 1), y * (earlier.height - 1));
		return Math.hypot(lx - x * (later.width - 1), ly - y * (later.height - 1)) < 0.02 * later.width;
	});
}

/** Cells that lie together and are unlike, as boxes; single ones are the work of compression. */
function changedIn(cells: readonly Cell[], { width, height }: Grey): Box[] {
	const left = new Map(
		cells.flatMap((cell) => (cell.like !== null && cell.like < 0.5 ? [[`${cell.column},${cell.row}`, cell]] : []))
	);
	const boxes: Box[] = [];
	for (const cell of [...left.values()]) {
		const group = gather(left, cell);
		if (group.length >= 4) boxes.push(boxOf(group, width, height));
	}
	return boxes;
}

function gather(left: Map<string, Cell>, { column, row }: Cell): Cell[] {
	const cell = left.get(`${column},${row}`);
	if (!cell) return [];
	left.delete(`${column},${row}`);
	const beside = [-1, 0, 1].flatMap((dx) =>
		[-1, 0, 1].map((dy) => ({ column: column + dx, row: row + dy, like: null }))
	);
	return [cell, ...beside.flatMap((next) => gather(left, next))];
}

function boxOf(group: readonly Cell[], width: number, height: number): Box {
	const columns = group.map(({ column }) => column);
	const rows = group.map(({ row }) => row);
	const part = (cells: number, of: number) => Math.round((cells * CELL * 1000) / of);
	const [left, top] = [Math.min(...columns), Math.min(...rows)];
	return {
		left: part(left, width),
		top: part(top, height),
		width: part(Math.max(...columns) + 1 - left, width),
		height: part(Math.max(...rows) + 1 - top, height)
	};
}
