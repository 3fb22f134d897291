import type { Db } from '$lib/server/db/client';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';

export type Attempt = { allowed: true } | { allowed: false; retryAt: Date };

export const MINUTE = 60_000;

// The hash keeps names and addresses out of backups and of prying eyes; the sweep keeps the table from being a history.
const limitKey = (purpose: string, subject: string): string =>
	createHash('sha256').update(`${purpose}\n${subject}`).digest('base64url');

/**
 * Counts an attempt and says whether it is within `limit` in the current window, which begins with its first attempt
 * and is never prolonged: who is kept out, by their own haste or by somebody else's, is let in again when it ends. What is
 * refused is not counted. One statement, so that of many attempts at once exactly `limit` pass, on however many machines.
 */
export async function allowAttempt(
	db: Db,
	purpose: string,
	subject: string,
	limit: number,
	windowMs: number,
	now: Date
): Promise<Attempt> {
	const key = limitKey(purpose, subject);
	const windowEnd = new Date(now.getTime() + windowMs);
	// A window that ends later than one begun now was left behind by a clock that has been set back.
	const isOver = sql<boolean>`(rate_limit.resets_at <= ${now} or rate_limit.resets_at > ${windowEnd})`;
	const counted = await db
		.insertInto('rate_limit')
		.values({ key, count: 1, resets_at: windowEnd })
		.onConflict((conflict) =>
			conflict
				.column('key')
				.doUpdateSet({
					count: sql`case when ${isOver} then 1 else rate_limit.count + 1 end`,
					resets_at: sql`case when ${isOver} then excluded.resets_at else rate_limit.resets_at end`
				})
				.where(sql<boolean>`${isOver} or rate_limit.count < ${limit}`)
		)
		.returning('key')
		.executeTakeFirst();
	if (counted) return { allowed: true };
	const full = await db.selectFrom('rate_limit').select('resets_at').where('key', '=', key).executeTakeFirst();
	return { allowed: false, retryAt: full?.resets_at ?? now };
}

/** Takes back the count of an attempt that turned out not to be one of those that are limited. */
export async function giveBackAttempt(db: Db, purpose: string, subject: string, now: Date): Promise<void> {
	await db
		.updateTable('rate_limit')
		.set((eb) => ({ count: eb('count', '-', 1) }))
		.where('key', '=', limitKey(purpose, subject))
		.where('resets_at', '>', now)
		.where('count', '>', 0)
		.execute();
}

/** Ends the window of a subject that has proved to be who they are. */
export async function forgiveAttempts(db: Db, purpose: string, subject: string): Promise<void> {
	await db.deleteFrom('rate_limit').where('key', '=', limitKey(purpose, subject)).execute();
}

/** Removes windows that have ended. For a job; nothing depends on it but the size of the table. */
export async function sweepAttempts(db: Db, now: Date): Promise<number> {
	const { numDeletedRows } = await db.deleteFrom('rate_limit').where('resets_at', '<=', now).executeTakeFirst();
	return Number(numDeletedRows);
}
