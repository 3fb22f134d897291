import { sql } from 'kysely';
import type { Db } from './client';

export type LogKeyRow = { id: number; publicKey: Buffer; sealed: Buffer; madeAt: Date; retiredAt: Date | null };

/** The keys that sign the log or have signed it, the oldest first. */
export const listLogKeys = (db: Db): Promise<LogKeyRow[]> =>
	db
		.selectFrom('log_key')
		.select(['id', 'public_key as publicKey', 'sealed', 'made_at as madeAt', 'retired_at as retiredAt'])
		.orderBy('id')
		.execute();

type NewKey = { public_key: Buffer; sealed: Buffer; made_at: Date };

/** Keeps the first key, unless another process has been faster. */
export async function addFirstLogKey(db: Db, key: NewKey): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp log key', 0))`.execute(trx);
		if ((await listLogKeys(trx)).length === 0) await addLogKey(trx, key);
	});
}

export const addLogKey = (db: Db, key: NewKey) => db.insertInto('log_key').values(key).execute();

/** False where that key signs no more already, or no other would be left. */
export async function retireLogKey(trx: Db, id: number, at: Date): Promise<boolean> {
	const { rows } = await sql<{ id: number }>`
		update log_key set retired_at = ${at} where id = ${id} and retired_at is null
			and exists (select from log_key as other where other.id <> ${id} and other.retired_at is null)
		returning id`.execute(trx);
	return rows.length > 0;
}

export const findWitnessKey = (db: Db) =>
	db.selectFrom('witness_key').select(['public_key as publicKey', 'sealed']).executeTakeFirst();

export async function addWitnessKey(db: Db, key: NewKey): Promise<void> {
	await db
		.insertInto('witness_key')
		.values(key)
		.onConflict((row) => row.doNothing())
		.execute();
}
