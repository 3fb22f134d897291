import type { Db } from '../../db/client';
import { hasUnlogged, placedAfter, type PlacedLeaf } from '../../db/log-leaves';
import { listHeads, listTiles } from '../../db/log-tree';
import type { Services } from '../../services';
import { readCheckpoint } from '../../transparency/checkpoint';
import { commitTo, LEAF_PART, saltOf, secretOf } from '../../transparency/commit';
import { readKeptHead } from '../../transparency/kept-head';
import { readLeaves, type Leaf } from '../../transparency/leaves';
import { openLogKeys, type LogKey } from '../../transparency/log-key';
import { EMPTY_ROOT, leafHash, rootOf, type ReadSubtree } from '../../transparency/merkle';
import { openNote } from '../../transparency/note';
import { grow, HASH_BYTES, subtreesOf } from '../../transparency/tiles';

type House = Pick<Services, 'db' | 'env'>;

/** What is not as it was signed: the first leaf of which that is so, or the head of so many leaves. */
export type Fault = {
	at: number;
	what: 'missing' | 'commitment' | 'facts' | 'words' | 'tile' | 'head' | 'signature' | 'older' | 'unlogged';
};
export type Checked = { size: number; erased: number; masked: number; fault: Fault | null };

const BATCH = 2_000;

/**
 * Reckons the whole log again from the rows that it stands for: each leaf from what is written now, the tiles from the leaves,
 * each head from the tiles. Names the first place at which they part.
 */
export async function checkLog({ db, env }: House, progress?: (done: number) => void): Promise<Checked> {
	const { keys } = await openLogKeys({ db, env });
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (trx) => {
			const tiles = new Map<string, Buffer>();
			const readTile = async (level: number, nth: number) => tiles.get(`${level}/${nth}`) ?? Buffer.alloc(0);
			const checked: Checked = { size: 0, erased: 0, masked: 0, fault: null };
			for await (const rows of leavesOf(trx)) {
				checked.fault = await checkLeaves({ db: trx, env }, rows, checked);
				if (checked.fault) return checked;
				const hashes = rows.map(({ commitment }) => leafHash(commitment));
				const grown = await grow(checked.size, hashes, readTile);
				for (const { level, nth, hashes: bytes } of grown) tiles.set(`${level}/${nth}`, bytes);
				checked.size += rows.length;
				progress?.(checked.size);
			}
			checked.fault =
				(await checkTiles(trx, tiles)) ??
				(await checkHeads(trx, { env, keys }, checked.size, subtreesOf(readTile))) ??
				((await hasUnlogged(trx)) ? { at: checked.size, what: 'unlogged' } : null);
			return checked;
		});
}

async function* leavesOf(db: Db): AsyncGenerator<PlacedLeaf[]> {
	for (let after = -1; ;) {
		const rows = await placedAfter(db, after, BATCH);
		if (rows.length > 0) yield rows;
		const last = rows.at(-1);
		if (!last || rows.length < BATCH) return;
		after = last.place;
	}
}

async function checkLeaves({ db, env }: House, rows: readonly PlacedLeaf[], checked: Checked): Promise<Fault | null> {
	const ids = rows.map(({ id }) => id);
	const now = new Map((await readLeaves(db, ids)).map((leaf) => [leaf.id, leaf]));
	for (const [nth, row] of rows.entries()) {
		const at = checked.size + nth;
		if (row.place !== at) return { at, what: 'missing' };
		if (row.secret === null || row.opens === null) {
			checked.erased += 1;
			continue;
		}
		const secret = secretOf(env, { secret: row.secret, keyed: row.keyed });
		if (!commitTo(saltOf(secret, LEAF_PART), row.opens).equals(row.commitment)) return { at, what: 'commitment' };
		const differs = compare(row.opens, secret, now.get(row.id));
		if (differs === 'masked') checked.masked += 1;
		else if (differs) return { at, what: differs };
	}
	return null;
}

/** What a leaf says of itself, beside what is written now. */
function compare(opens: string, secret: Buffer, leaf: Leaf | undefined): 'facts' | 'words' | 'masked' | null {
	if (!leaf) return 'facts';
	const now = leaf.formOf(secret);
	if (now === opens) return null;
	if (factsOf(now) !== factsOf(opens)) return 'facts';
	return leaf.masked ? 'masked' : 'words';
}

function factsOf(form: string): string {
	const { data: _, words: __, files: ___, ...facts } = JSON.parse(form) as Record<string, unknown>;
	return JSON.stringify(facts);
}

/** The first leaf that stands in the log as another than in the tiles; of an upper tile the first that it is over. */
async function checkTiles(db: Db, tiles: ReadonlyMap<string, Buffer>): Promise<Fault | null> {
	const stored = await listTiles(db);
	for (const { level, nth, hashes } of stored) {
		const reckoned = tiles.get(`${level}/${nth}`) ?? Buffer.alloc(0);
		if (!reckoned.equals(hashes))
			return { at: nth * 256 ** (level + 1) + firstDifference(reckoned, hashes) * 256 ** level, what: 'tile' };
	}
	return stored.length === tiles.size ? null : { at: 0, what: 'tile' };
}

function firstDifference(one: Buffer, other: Buffer): number {
	const hash = (hashes: Buffer, nth: number) => hashes.subarray(nth * HASH_BYTES, (nth + 1) * HASH_BYTES);
	let nth = 0;
	while (hash(one, nth).length > 0 && hash(one, nth).equals(hash(other, nth))) nth += 1;
	return nth;
}

type Signed = Pick<House, 'env'> & { keys: readonly LogKey[] };

async function checkHeads(db: Db, { env, keys }: Signed, size: number, read: ReadSubtree): Promise<Fault | null> {
	const heads = await listHeads(db);
	for (const head of heads) {
		if (head.size > size) return { at: size, what: 'missing' };
		const root = head.size === 0 ? EMPTY_ROOT : await rootOf(read, head.size);
		if (!root.equals(head.root)) return { at: head.size, what: 'head' };
		const signed = openNote(head.note, ...keys);
		const said = signed === null ? null : readCheckpoint(signed);
		if (said?.origin !== keys[0]?.name || said?.size !== head.size || !said.root.equals(root))
			return { at: head.size, what: 'signature' };
	}
	const kept = await readKeptHead(env, keys);
	const last = heads.at(-1)?.size ?? 0;
	if (kept && (kept.size > last || !(await rootOf(read, kept.size)).equals(kept.root)))
		return { at: last, what: 'older' };
	return null;
}
