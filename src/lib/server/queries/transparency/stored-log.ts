import type { Db } from '../../db/client';
import { commitmentsFrom } from '../../db/log-leaves';
import { findLastHead, readTile } from '../../db/log-tree';
import { HASH_BYTES, readTilePath, TILE_WIDTH } from '../../transparency/tiles';

/** The newest head with its signatures, those of witnesses under ours; null before the first. */
export async function findHead(db: Db): Promise<string | null> {
	const head = await findLastHead(db);
	return head ? withCosignatures(db, head) : null;
}

/** A head with what witnesses have signed of it until now. */
export async function withCosignatures(db: Db, { size, note }: { size: number; note: string }): Promise<string> {
	const lines = await db
		.selectFrom('log_cosignature')
		.select('line')
		.where('size', '=', size)
		.orderBy('at')
		.orderBy('witness')
		.execute();
	return note + lines.map(({ line }) => line).join('');
}

/** Part of the log as C2SP tlog-tiles name it: hashes of a level, or what was hashed (`entries`). Null where there is none. */
export async function findTile(db: Db, level: string, path: string): Promise<Buffer | null> {
	const asked = readTilePath(path);
	if (!asked) return null;
	if (level === 'entries') return findEntries(db, asked);
	if (!/^[0-7]$/.test(level)) return null;
	const hashes = await readTile(db, Number(level), asked.nth);
	const size = asked.width * HASH_BYTES;
	return hashes.length < size ? null : hashes.subarray(0, size);
}

/** Entries are commitments, each after its length in two octets. */
async function findEntries(db: Db, { nth, width }: { nth: number; width: number }): Promise<Buffer | null> {
	const commitments = await commitmentsFrom(db, nth * TILE_WIDTH, width);
	if (commitments.length < width) return null;
	return Buffer.concat(commitments.flatMap((commitment) => [Buffer.of(0, commitment.length), commitment]));
}
