import { nodeHash, type Hash, type ReadSubtree } from './merkle';

/** A tile stands over 256 hashes of the level below: eight levels of the tree (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;
export const HASH_BYTES = 32;

/** The hashes of a tile one after another, as many as there are. */
export type ReadTile = (level: number, nth: number) => Promise<Buffer>;

/** The hashes of subtrees from the tiles, of which the inner levels are reckoned. A tile is read once. */
export function subtreesOf(readTile: ReadTile): ReadSubtree {
	const tiles = new Map<string, Promise<Buffer>>();
	const once = (level: number, nth: number): Promise<Buffer> => {
		const key = `${level}/${nth}`;
		const found = tiles.get(key) ?? readTile(level, nth);
		tiles.set(key, found);
		return found;
	};
	return async (level, index) => {
		const tileLevel = Math.floor(level / TILE_LEVELS);
		const wide = 2 ** (level % TILE_LEVELS);
		const first = index * wide;
		const tile = await once(tileLevel, Math.floor(first / TILE_WIDTH));
		const from = (first % TILE_WIDTH) * HASH_BYTES;
		const bytes = tile.subarray(from, from + wide * HASH_BYTES);
		if (bytes.length < wide * HASH_BYTES) throw new Error(`no hash ${index} of level ${level} in the tiles`);
		return fold(bytes);
	};
}

/** The hash over a power of two of hashes. */
function fold(bytes: Buffer): Hash {
	if (bytes.length === HASH_BYTES) return bytes;
	const middle = bytes.length / 2;
	return nodeHash(fold(bytes.subarray(0, middle)), fold(bytes.subarray(middle)));
}

/** A tile as it is after hashes were added: the rightmost of its level is written again until it is full. */
export type Tile = { level: number; nth: number; hashes: Buffer };

/** What a tree of `size` leaves has in its tiles when the hashes of `leaves` are added. `last` reads the rightmost of a level. */
export async function grow(size: number, leaves: readonly Hash[], readTile: ReadTile): Promise<Tile[]> {
	const grown: Tile[] = [];
	let [before, added, level] = [size, leaves, 0];
	while (added.length > 0) {
		const nth = Math.floor(before / TILE_WIDTH);
		const begun = before % TILE_WIDTH === 0 ? Buffer.alloc(0) : await readTile(level, nth);
		const hashes = Buffer.concat([begun.subarray(0, (before % TILE_WIDTH) * HASH_BYTES), ...added]);
		const made = inTiles(hashes).map((part, more) => ({ level, nth: nth + more, hashes: part }));
		grown.push(...made);
		added = made.filter((tile) => tile.hashes.length === TILE_WIDTH * HASH_BYTES).map((tile) => fold(tile.hashes));
		before = nth;
		level += 1;
	}
	return grown;
}

function inTiles(hashes: Buffer): Buffer[] {
	const whole = TILE_WIDTH * HASH_BYTES;
	return Array.from({ length: Math.ceil(hashes.length / whole) }, (_, nth) =>
		hashes.subarray(nth * whole, (nth + 1) * whole)
	);
}

/** Where a tile is found: in groups of three digits, `x` before all but the last (1234067 is `x001/x234/067`). */
export function pathOfNumber(nth: number): string {
	const groups: string[] = [];
	for (let rest = nth; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
		groups.unshift(String(rest % 1000).padStart(3, '0'));
	return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** The number and width that a path asks for; null where it is none. A full tile has no width. */
export function readTilePath(path: string): { nth: number; width: number } | null {
	const found = /^((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path);
	if (!found) return null;
	const [, groups = '', partial] = found;
	const nth = Number(groups.replaceAll(/[x/]/g, ''));
	const width = partial === undefined ? TILE_WIDTH : Number(partial);
	if (width > TILE_WIDTH || (partial !== undefined && width === TILE_WIDTH) || pathOfNumber(nth) !== groups)
		return null;
	return { nth, width };
}
