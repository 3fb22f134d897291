import { sql } from 'kysely';
import type { Db } from './client';

/** The hashes of a tile of the log one after another; none where there is no such tile. */
export async function readTile(db: Db, level: number, nth: number): Promise<Buffer> {
	const found = await db
		.selectFrom('log_tile')
		.select('hashes')
		.where('level', '=', level)
		.where('nth', '=', nth)
		.executeTakeFirst();
	return found?.hashes ?? Buffer.alloc(0);
}

export const listTiles = (db: Db) => db.selectFrom('log_tile').selectAll().orderBy('level').orderBy('nth').execute();

type TileRow = { level: number; nth: number; hashes: Buffer };

export async function keepTiles(trx: Db, tiles: readonly TileRow[]): Promise<void> {
	if (tiles.length === 0) return;
	await trx
		.insertInto('log_tile')
		.values([...tiles])
		.onConflict((row) => row.columns(['level', 'nth']).doUpdateSet((eb) => ({ hashes: eb.ref('excluded.hashes') })))
		.execute();
}

/** The newest head of the log; undefined before the first. */
export const findLastHead = (db: Db) =>
	db.selectFrom('log_head').select(['size', 'root', 'note', 'at']).orderBy('size', 'desc').limit(1).executeTakeFirst();

export const listHeads = (db: Db) =>
	db.selectFrom('log_head').select(['size', 'root', 'note']).orderBy('size').execute();

type HeadRow = { size: number; root: Buffer; at: Date; note: string };

export const keepHead = (trx: Db, head: HeadRow) => trx.insertInto('log_head').values(head).execute();

/** Whether this transaction is the one that may grow the log; it is until it ends. */
export const isFreeToGrow = async (trx: Db): Promise<boolean> =>
	(await sql<{ free: boolean }>`select pg_try_advisory_xact_lock(hashtextextended('fkp log', 0)) as free`.execute(trx))
		.rows[0]?.free === true;
