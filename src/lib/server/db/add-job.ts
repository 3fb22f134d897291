import { sql } from 'kysely';
import type { Db } from './client';

type When = {
	/** A later job with the key replaces the one that waits. */
	jobKey?: string;
	/** The one that waits under the key keeps its time: who asks again and again puts nothing off. */
	keepsTime?: boolean;
	/** By the real clock: what moves with the demo's clock is found by a recurring job instead. */
	afterMs?: number;
};

/** Queues a job in the caller's transaction: it exists if and only if the change that wants it does. */
export async function addJob(db: Db, name: string, payload: object, when: When = {}): Promise<void> {
	await sql`select ${jobOf(name, payload, when)}`.execute(db);
}

/** The same as a part of a statement. */
export const jobOf = (name: string, payload: object, { jobKey, keepsTime = false, afterMs = 0 }: When = {}) => sql`
	(graphile_worker.add_job(
		${name},
		${JSON.stringify(payload)}::json,
		run_at => now() + ${afterMs}::float8 * interval '1 millisecond',
		job_key => ${jobKey ?? null},
		job_key_mode => ${keepsTime ? 'preserve_run_at' : 'replace'}
	)).id`;
