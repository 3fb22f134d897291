import type { Db } from '../../db/client';
import { readTileOf } from '../../transparency/stored';
import { HASH_BYTES, readTilePath, TILE_WIDTH } from '../../transparency/tiles';

/** The newest head with its signature; null before the first. */
export async function findHead(db: Db): Promise<string | null> {
	const found = await db.selectFrom('log_head').select('note').orderBy('size', 'desc').limit(1).executeTakeFirst();
	return found?.note ?? null;
}

/** Part of the log as C2SP tlog-tiles name it: hashes of a level, or what was hashed (`entries`). Null where there is none. */
export async function findTile(db: Db, level: string, path: string): Promise<Buffer | null> {
	const asked = readTilePath(path);
	if (!asked) return null;
	if (level === 'entries') return findEntries(db, asked);
	if (!/^[0-7]$/.test(level)) return null;
	const hashes = await readTileOf(db)(Number(level), asked.nth);
	const size = asked.width * HASH_BYTES;
	return hashes.length < size ? null : hashes.subarray(0, size);
}

/** Entries are commitments, each after its length in two octets. */
async function findEntries(db: Db, { nth, width }: { nth: number; width: number }): Promise<Buffer | null> {
	const first = nth * TILE_WIDTH;
	const rows = await db
		.selectFrom('log_leaf')
		.select((eb) => eb.ref('commitment').$notNull().as('commitment'))
		.where('place', '>=', first)
		.where('place', '<', first + width)
		.orderBy('place')
		.execute();
	if (rows.length < width) return null;
	return Buffer.concat(rows.flatMap(({ commitment }) => [Buffer.of(0, commitment.length), commitment]));
}
