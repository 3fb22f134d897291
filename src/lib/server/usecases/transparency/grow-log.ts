import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { writeCheckpoint, type Checkpoint } from '../../transparency/checkpoint';
import { commitTo, LEAF_PART, newSecret, saltOf } from '../../transparency/commit';
import { keepHead, readKeptHead } from '../../transparency/kept-head';
import { readLeaves } from '../../transparency/leaves';
import { openLogKey } from '../../transparency/log-key';
import { EMPTY_ROOT, leafHash, rootOf } from '../../transparency/merkle';
import { signNote, type NoteSigner } from '../../transparency/note';
import { grow, subtreesOf, type ReadTile } from '../../transparency/tiles';
import { readTileOf } from '../../transparency/stored';

type House = Pick<Services, 'db' | 'env' | 'now'>;
type Trx = Transaction<Database>;
type Head = Pick<Checkpoint, 'size' | 'root'>;

/** So many leaves a transaction, so that a log which begins late takes its place in steps. */
const BATCH = 2_000;

/** `size`: how many leaves the log has now. `waits`: whether more of them wait. */
export type Grown = { size: number; waits: boolean };

/**
 * Gives what waits its place in the log and signs the new head. Null where another process is at it. Refuses with
 * `forked` where the database does not hold the head that this machine last saw: signing on would tell two histories.
 */
export async function growLog(house: House): Promise<Grown | 'forked' | null> {
	const key = await openLogKey(house);
	const kept = await readKeptHead(house.env, key);
	const grown = await house.db.transaction().execute(async (trx) => {
		if (!(await isFree(trx))) return null;
		const head = await lastHead(trx);
		if (kept && !(await holds(trx, head, kept))) return 'forked';
		return addWaiting(trx, { key, at: house.now() }, head);
	});
	if (grown === null || grown === 'forked') return grown;
	if (grown.note !== null) await keepHead(house.env, key, grown.note);
	return { size: grown.size, waits: grown.waits };
}

const isFree = async (trx: Trx): Promise<boolean> =>
	(await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtextextended('fkp log', 0)) as free`.execute(trx))
		.rows[0]?.free === true;

async function lastHead(trx: Trx): Promise<Head | null> {
	const found = await trx
		.selectFrom('log_head')
		.select(['size', 'root'])
		.orderBy('size', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found ?? null;
}

/** Whether the log of the database begins with the tree of that head. */
async function holds(trx: Trx, head: Head | null, { size, root }: Head): Promise<boolean> {
	if (size > (head?.size ?? 0)) return false;
	return (await rootOf(subtreesOf(readTileOf(trx)), size)).equals(root);
}

type Signing = { key: NoteSigner; at: Date };

async function addWaiting(trx: Trx, { key, at }: Signing, head: Head | null): Promise<Grown & { note: string | null }> {
	const from = head?.size ?? 0;
	const waiting = await trx
		.selectFrom('log_leaf')
		.select('id')
		.where('place', 'is', null)
		.orderBy('id')
		.limit(BATCH)
		.execute();
	const waits = waiting.length === BATCH;
	// The head of a log with nothing in it is signed once: whoever keeps it holds us to every leaf.
	if (waiting.length === 0 && head) return { size: from, waits, note: null };
	const ids = waiting.map(({ id }) => id);
	const commitments = await place(trx, ids, from);
	const readTile = readTileOf(trx);
	await keepTiles(trx, from, commitments, readTile);
	const size = from + ids.length;
	const root = size === 0 ? EMPTY_ROOT : await rootOf(subtreesOf(readTile), size);
	const note = signNote(writeCheckpoint({ origin: key.name, size, root }), key);
	await trx.insertInto('log_head').values({ size, root, at, note }).execute();
	return { size, waits, note };
}

/** Commits to each leaf, in their order, and gives them the places from `from` on. */
async function place(trx: Trx, ids: readonly number[], from: number): Promise<Buffer[]> {
	const read = new Map((await readLeaves(trx, ids)).map((leaf) => [leaf.id, leaf]));
	const placed = ids.map((id, nth) => {
		const leaf = read.get(id);
		if (!leaf) throw new Error(`leaf ${id} of the log stands for nothing`);
		const secret = newSecret();
		const opens = leaf.formOf(secret);
		return { id, place: from + nth, secret, opens, commitment: commitTo(saltOf(secret, LEAF_PART), opens) };
	});
	if (placed.length === 0) return [];
	const column = <K extends keyof (typeof placed)[number]>(key: K) => placed.map((one) => one[key]);
	await sql`
		update log_leaf set place = added.place, secret = added.secret, opens = added.opens, commitment = added.commitment
		from unnest(
			${column('id')}::bigint[], ${column('place')}::bigint[], ${column('secret')}::bytea[],
			${column('opens')}::text[], ${column('commitment')}::bytea[]
		) as added (id, place, secret, opens, commitment)
		where log_leaf.id = added.id
	`.execute(trx);
	return column('commitment');
}

async function keepTiles(trx: Trx, size: number, commitments: readonly Buffer[], readTile: ReadTile): Promise<void> {
	const tiles = await grow(size, commitments.map(leafHash), readTile);
	if (tiles.length === 0) return;
	await trx
		.insertInto('log_tile')
		.values(tiles)
		.onConflict((row) => row.columns(['level', 'nth']).doUpdateSet((eb) => ({ hashes: eb.ref('excluded.hashes') })))
		.execute();
}
