import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyProof, EMPTY_ROOT, inclusionProof, leafHash, nodeHash, rootOf, type Hash } from './merkle';
import { grow, HASH_BYTES, pathOfNumber, readTilePath, subtreesOf, TILE_WIDTH, type ReadTile } from './tiles';
import { isConsistent, isIncluded } from './verify';

/** The tree as RFC 9162 defines it, and as nobody would build it. */
function naiveRoot(leaves: readonly Hash[]): Hash {
	const [first] = leaves;
	if (!first) return EMPTY_ROOT;
	if (leaves.length === 1) return first;
	let cut = 1;
	while (cut * 2 < leaves.length) cut *= 2;
	return nodeHash(naiveRoot(leaves.slice(0, cut)), naiveRoot(leaves.slice(cut)));
}

/** A log that keeps its tiles in memory, and grows by batches. */
async function logOf(batches: readonly (readonly Hash[])[]) {
	const tiles = new Map<string, Buffer>();
	const readTile: ReadTile = async (level, nth) => tiles.get(`${level}/${nth}`) ?? Buffer.alloc(0);
	let size = 0;
	for (const batch of batches) {
		for (const { level, nth, hashes } of await grow(size, batch, readTile)) tiles.set(`${level}/${nth}`, hashes);
		size += batch.length;
	}
	return { read: subtreesOf(readTile), size, tiles };
}

const hex = (hashes: readonly Hash[]) => hashes.map((hash) => hash.toString('hex').slice(0, 8));
const numbered = (count: number) => Array.from({ length: count }, (_, nth) => leafHash(Buffer.from(String(nth))));

describe('the published vectors', () => {
	const leaves = [
		'',
		'00',
		'10',
		'2021',
		'3031',
		'40414243',
		'5051525354555657',
		'606162636465666768696a6b6c6d6e6f'
	].map((data) => leafHash(Buffer.from(data, 'hex')));

	it.each([
		[0, 'e3b0c442'],
		[1, '6e340b9c'],
		[2, 'fac54203'],
		[3, 'aeb6bcfe'],
		[4, 'd37ee418'],
		[5, '4e3bbb1f'],
		[6, '76e67dad'],
		[7, 'ddb89be4'],
		[8, '5dc9da79']
	])('the root of %i leaves', async (size, root) => {
		const { read } = await logOf([leaves.slice(0, size)]);
		expect(hex([await rootOf(read, size)])).toEqual([root]);
	});

	it.each([
		[0, 8, ['96a296d2', '5f083f0a', '6b47aaf2']],
		[5, 8, ['bc1a0643', 'ca854ea1', 'd37ee418']],
		[2, 3, ['fac54203']],
		[1, 5, ['6e340b9c', '5f083f0a', 'bc1a0643']]
	])('leaf %i stands in the tree of %i', async (index, size, proof) => {
		const { read } = await logOf([leaves.slice(0, size)]);
		expect(hex(await inclusionProof(read, index, size))).toEqual(proof);
	});

	it.each([
		[1, 8, ['96a296d2', '5f083f0a', '6b47aaf2']],
		[6, 8, ['0ebc5d34', 'ca854ea1', 'd37ee418']],
		[2, 5, ['5f083f0a', 'bc1a0643']]
	])('the tree of %i begins that of %i', async (older, size, proof) => {
		const { read } = await logOf([leaves.slice(0, size)]);
		expect(hex(await consistencyProof(read, older, size))).toEqual(proof);
	});
});

const batches = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 5 });
const cutInBatches = (sizes: readonly number[]) => {
	const leaves = numbered(sizes.reduce((sum, size) => sum + size, 0));
	let from = 0;
	const cut = sizes.map((size) => leaves.slice(from, (from += size)));
	return { leaves, cut };
};

describe('against the naive tree', () => {
	it('any growth has the same roots, and every proof holds and nothing else does', async () => {
		await fc.assert(
			fc.asyncProperty(batches, fc.nat(), fc.nat(), fc.nat(), async (sizes, someSize, someIndex, someBit) => {
				const { leaves, cut } = cutInBatches(sizes);
				const { read, size: all } = await logOf(cut);
				fc.pre(all > 0);
				const size = 1 + (someSize % all);
				const index = someIndex % size;
				const root = await rootOf(read, size);
				expect(root).toEqual(naiveRoot(leaves.slice(0, size)));
				const leaf = leaves[index] as Hash;
				const proof = await inclusionProof(read, index, size);
				expect(isIncluded(leaf, index, proof, { size, root })).toBe(true);
				expect(isIncluded(leaf, index, spoiled([leaf, ...proof], someBit).slice(1), { size, root })).toBe(
					proof.length === 0
				);
				expect(isIncluded(leafHash(leaf), index, proof, { size, root })).toBe(false);
				if (index + 1 < size) expect(isIncluded(leaf, index + 1, proof, { size, root })).toBe(false);
			}),
			{ numRuns: 60 }
		);
	});

	it('a later head proves that it begins with the earlier one, and a changed one does not', async () => {
		await fc.assert(
			fc.asyncProperty(batches, fc.nat(), fc.nat(), fc.nat(), async (sizes, first, second, changed) => {
				const { leaves, cut } = cutInBatches(sizes);
				const { read, size: all } = await logOf(cut);
				const [older, newer] = [first % (all + 1), second % (all + 1)].sort((a, b) => a - b) as [number, number];
				const earlier = { size: older, root: await rootOf(read, older) };
				const later = { size: newer, root: await rootOf(read, newer) };
				const proof = await consistencyProof(read, older, newer);
				expect(isConsistent(earlier, later, proof)).toBe(true);
				fc.pre(older > 0);
				const others = leaves.with(changed % older, leafHash(Buffer.from('changed')));
				const forked = await logOf([others]);
				const fork = { size: newer, root: await rootOf(forked.read, newer) };
				const excuse = await consistencyProof(forked.read, older, newer);
				expect(isConsistent(earlier, fork, excuse)).toBe(false);
				expect(isConsistent(earlier, fork, proof)).toBe(false);
			}),
			{ numRuns: 60 }
		);
	});
});

/** The same hashes but for one bit of one after the first. */
function spoiled(hashes: readonly Hash[], bit: number): Hash[] {
	const places = (hashes.length - 1) * HASH_BYTES * 8;
	if (places === 0) return [...hashes];
	const at = bit % places;
	const nth = 1 + Math.floor(at / (HASH_BYTES * 8));
	const copy = Buffer.from(hashes[nth] as Hash);
	const octet = Math.floor(at / 8) % HASH_BYTES;
	copy[octet] = (copy[octet] as number) ^ (1 << (at % 8));
	return hashes.with(nth, copy);
}

describe('tiles', () => {
	it('are full but for the rightmost of each level', async () => {
		const { tiles } = await logOf([numbered(70_000)]);
		const widthsOf = (level: number) =>
			[...tiles].filter(([key]) => key.startsWith(`${level}/`)).map(([, hashes]) => hashes.length / HASH_BYTES);
		expect(widthsOf(0)).toEqual([...Array<number>(273).fill(TILE_WIDTH), 112]);
		expect(widthsOf(1)).toEqual([TILE_WIDTH, 17]);
		expect(widthsOf(2)).toEqual([1]);
		expect(widthsOf(3)).toEqual([]);
	});

	it.each([
		[0, '000'],
		[999, '999'],
		[1000, 'x001/000'],
		[1_234_067, 'x001/x234/067']
	])('number %i is found at %s', (nth, path) => {
		expect(pathOfNumber(nth)).toBe(path);
		expect(readTilePath(path)).toEqual({ nth, width: TILE_WIDTH });
		expect(readTilePath(`${path}.p/17`)).toEqual({ nth, width: 17 });
	});

	it.each(['', '00', '0000', '001/000', 'x000/001', '000.p/0', '000.p/256', '000.p/1000', '000.p/', '../000', 'x001'])(
		'%s is no path',
		(path) => {
			expect(readTilePath(path)).toBeNull();
		}
	);
});
