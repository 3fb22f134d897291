import { sql } from 'kysely';
import type { Db } from './client';

/** Of what administrators have heard, and when; nobody else asks until this transaction ends. */
export async function lockTold(trx: Db): Promise<Map<string, Date>> {
	await sql`select pg_advisory_xact_lock(hashtextextended('fkp health', 0))`.execute(trx);
	const rows = await trx.selectFrom('health_told').selectAll().execute();
	return new Map(rows.map(({ name, told_at }) => [name, told_at]));
}

export async function forgetTold(trx: Db, names: readonly string[]): Promise<void> {
	if (names.length > 0) await trx.deleteFrom('health_told').where('name', 'in', names).execute();
}

export const noteTold = (trx: Db, names: readonly string[], at: Date) =>
	trx
		.insertInto('health_told')
		.values(names.map((name) => ({ name, told_at: at })))
		.onConflict((row) => row.column('name').doUpdateSet({ told_at: at }))
		.execute();
