import type { WitnessFailure } from '$lib/domain/log/words';
import { sql } from 'kysely';
import type { Db } from './client';

/** How a witness stands, kept from the first time it is asked. */
export async function knowWitness(db: Db, verifier: string) {
	await db
		.insertInto('log_witness')
		.values({ verifier })
		.onConflict((row) => row.doNothing())
		.execute();
	return db.selectFrom('log_witness').selectAll().where('verifier', '=', verifier).executeTakeFirstOrThrow();
}

export const listWitnesses = (db: Db, verifiers: readonly string[]) =>
	verifiers.length === 0
		? Promise.resolve([])
		: db.selectFrom('log_witness').selectAll().where('verifier', 'in', verifiers).orderBy('verifier').execute();

type Signed = { verifier: string; size: number; line: string; at: Date };

/** Keeps what a witness has signed; it has no failure any more. */
export async function keepCosignature(db: Db, { verifier, size, line, at }: Signed): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await trx
			.insertInto('log_cosignature')
			.values({ size, witness: verifier, line, at })
			.onConflict((row) => row.doNothing())
			.execute();
		await trx
			.updateTable('log_witness')
			.set({ size: sql<number>`greatest(size, ${size})`, signed_at: at, failing_since: null, failure: null })
			.where('verifier', '=', verifier)
			.execute();
	});
}

export async function keepFailure(db: Db, verifier: string, failure: WitnessFailure, at: Date): Promise<void> {
	await db
		.updateTable('log_witness')
		.set({ failure, failing_since: sql<Date>`coalesce(failing_since, ${at})` })
		.where('verifier', '=', verifier)
		.execute();
}

type Witnessed = { origin: string; size: number; root: Buffer; note: string; at: Date };

/** The last head of another log that was signed here, locked until the transaction ends; undefined before the first. */
export async function lockWitnessed(trx: Db, origin: string) {
	await sql`select pg_advisory_xact_lock(hashtextextended(${`witness ${origin}`}, 0))`.execute(trx);
	return trx.selectFrom('witnessed_log').select(['size', 'root']).where('origin', '=', origin).executeTakeFirst();
}

export const keepWitnessed = (trx: Db, { origin, ...head }: Witnessed) =>
	trx
		.insertInto('witnessed_log')
		.values({ origin, ...head })
		.onConflict((row) => row.column('origin').doUpdateSet(head))
		.execute();
