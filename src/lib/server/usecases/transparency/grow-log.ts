import type { Transaction } from 'kysely';
import { commitLeaves, lockWaiting, placeLeaves, type Committed, type LeafRow } from '../../db/log-leaves';
import { findLastHead, isFreeToGrow, keepHead, keepTiles, readTile } from '../../db/log-tree';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { writeCheckpoint, type Checkpoint } from '../../transparency/checkpoint';
import { bindLeaves } from '../../transparency/bind';
import { keepHeadOnDisk, readKeptHead } from '../../transparency/kept-head';
import { openLogKeys, type LogSigners } from '../../transparency/log-key';
import { EMPTY_ROOT, leafHash, rootOf } from '../../transparency/merkle';
import { signNote } from '../../transparency/note';
import { grow, subtreesOf, type ReadTile } from '../../transparency/tiles';

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
	const keys = await openLogKeys(house);
	const kept = await readKeptHead(house.env, keys.keys);
	const grown = await house.db.transaction().execute(async (trx) => {
		if (!(await isFreeToGrow(trx))) return null;
		const head = (await findLastHead(trx)) ?? null;
		if (kept && !(await holds(trx, head, kept))) return 'forked';
		return addWaiting(trx, house, keys, head);
	});
	if (grown === null || grown === 'forked') return grown;
	if (grown.note !== null) await keepHeadOnDisk(house.env, keys.keys, grown.note);
	return { size: grown.size, waits: grown.waits };
}

const tilesOf =
	(trx: Trx): ReadTile =>
	(level, nth) =>
		readTile(trx, level, nth);

/** Whether the log of the database begins with the tree of that head. */
async function holds(trx: Trx, head: Head | null, { size, root }: Head): Promise<boolean> {
	if (size > (head?.size ?? 0)) return false;
	return (await rootOf(subtreesOf(tilesOf(trx)), size)).equals(root);
}

type Added = Grown & { note: string | null };

async function addWaiting(trx: Trx, house: House, { signers }: LogSigners, head: Head | null): Promise<Added> {
	const from = head?.size ?? 0;
	const waiting = await lockWaiting(trx, BATCH);
	const waits = waiting.length === BATCH;
	// The head of a log with nothing in it is signed once: whoever keeps it holds us to every leaf.
	if (waiting.length === 0 && head) return { size: from, waits, note: null };
	const commitments = await place(trx, house, waiting, from);
	const tiles = tilesOf(trx);
	await keepTiles(trx, await grow(from, commitments.map(leafHash), tiles));
	const size = from + waiting.length;
	const root = size === 0 ? EMPTY_ROOT : await rootOf(subtreesOf(tiles), size);
	const note = signNote(writeCheckpoint({ origin: signers[0].name, size, root }), ...signers);
	await keepHead(trx, { size, root, at: house.now(), note });
	return { size, waits, note };
}

/** Commits to each leaf that no receipt has promised before, and gives all of them the places from `from` on. */
async function place(trx: Trx, { env }: House, waiting: readonly LeafRow[], from: number): Promise<Buffer[]> {
	const unbound = waiting.filter(({ commitment }) => commitment === null).map(({ id }) => id);
	const bound = await bindLeaves(trx, env, unbound);
	await commitLeaves(trx, bound, null);
	await placeLeaves(
		trx,
		waiting.map(({ id }) => id),
		from
	);
	const made = new Map<number, Committed>(bound.map((one) => [one.id, one]));
	return waiting.flatMap(({ id, commitment }) => commitment ?? made.get(id)?.commitment ?? []);
}
