import type { Db } from '$lib/server/db/client';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';

export type Attempt = { allowed: true } | { allowed: false; retryAt: Date };

export const MINUTE = 60_000;

/** What is counted, and of whom. */
type Subject = { purpose: string; subject: string };
/** So many attempts within a window. */
export type Budget = Subject & { limit: number; windowMs: number };

// The hash keeps names and addresses out of backups and of prying eyes; the sweep keeps the table from being a history.
const keyOf = ({ purpose, subject }: Subject): string =>
	createHash('sha256').update(`${purpose}\n${subject}`).digest('base64url');

/**
 * Counts an attempt in every budget, in their order, and says whether it is within all of them; else which is full, the
 * first of them. A window begins with its first attempt and is never prolonged: who is kept out, by their own haste or by
 * somebody else's, is let in again when it ends. What is refused is counted nowhere. One statement, so that of many
 * attempts at once exactly as many pass as may, on however many machines.
 */
export async function allowAttempts<B extends Budget>(db: Db, budgets: readonly B[], now: Date): Promise<Attempts<B>> {
	if (budgets.length === 0) return { allowed: true };
	const counted = await countIn(db, budgets, now);
	const full = budgets.find((budget) => !counted.includes(keyOf(budget)));
	if (!full) return { allowed: true };
	if (counted.length > 0) await giveBack(db, counted, now);
	const window = db.selectFrom('rate_limit').select('resets_at').where('key', '=', keyOf(full));
	return { allowed: false, full, retryAt: (await window.executeTakeFirst())?.resets_at ?? now };
}

type Attempts<B> = { allowed: true } | { allowed: false; full: B; retryAt: Date };

export type Counted = { allowed: boolean; left: number; resetsAt: Date };

/** The same in one budget, with what is left of it and until when, for those who are told before it is full. */
export async function countAttempt(db: Db, budget: Budget, now: Date): Promise<Counted> {
	const attempt = await allowAttempts(db, [budget], now);
	const window = db.selectFrom('rate_limit').select(['count', 'resets_at']).where('key', '=', keyOf(budget));
	const { count, resets_at } = (await window.executeTakeFirst()) ?? { count: budget.limit, resets_at: now };
	return { allowed: attempt.allowed, left: Math.max(0, budget.limit - count), resetsAt: resets_at };
}

/** How much of a budget is used now, and until when its window lasts; null where none has begun. */
export async function findWindow(db: Db, budget: Budget, now: Date): Promise<{ used: number; resetsAt: Date } | null> {
	const found = await db
		.selectFrom('rate_limit')
		.select(['count as used', 'resets_at as resetsAt'])
		.where('key', '=', keyOf(budget))
		.where('resets_at', '>', now)
		.executeTakeFirst();
	return found ?? null;
}

/** The same in one budget. */
export async function allowAttempt(
	db: Db,
	purpose: string,
	subject: string,
	limit: number,
	windowMs: number,
	now: Date
): Promise<Attempt> {
	const attempt = await allowAttempts(db, [{ purpose, subject, limit, windowMs }], now);
	return attempt.allowed ? attempt : { allowed: false, retryAt: attempt.retryAt };
}

/** The keys of those that were not full. */
async function countIn(db: Db, budgets: readonly Budget[], now: Date): Promise<string[]> {
	const endOf = ({ windowMs }: Budget) => new Date(now.getTime() + windowMs);
	const limits = Object.fromEntries(budgets.map((budget) => [keyOf(budget), budget.limit]));
	const limit = sql<number>`(${JSON.stringify(limits)}::jsonb ->> excluded.key)::int`;
	// A window that ends later than one begun now was left behind by a clock that has been set back.
	const isOver = sql<boolean>`(rate_limit.resets_at <= ${now} or rate_limit.resets_at > excluded.resets_at)`;
	const counted = await db
		.insertInto('rate_limit')
		.values(budgets.map((budget) => ({ key: keyOf(budget), count: 1, resets_at: endOf(budget) })))
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
		.execute();
	return counted.map(({ key }) => key);
}

const giveBack = (db: Db, keys: readonly string[], now: Date) =>
	db
		.updateTable('rate_limit')
		.set((eb) => ({ count: eb('count', '-', 1) }))
		.where('key', 'in', [...keys])
		.where('resets_at', '>', now)
		.where('count', '>', 0)
		.execute();

/** Takes back the count of an attempt that turned out not to be one of those that are limited. */
export async function giveBackAttempts(db: Db, subjects: readonly Subject[], now: Date): Promise<void> {
	if (subjects.length > 0) await giveBack(db, subjects.map(keyOf), now);
}

/** Ends the windows of subjects that have proved to be who they are. */
export async function forgiveAttempts(db: Db, subjects: readonly Subject[]): Promise<void> {
	if (subjects.length > 0) await db.deleteFrom('rate_limit').where('key', 'in', subjects.map(keyOf)).execute();
}

/** Removes windows that have ended. For a job; nothing depends on it but the size of the table. */
export async function sweepAttempts(db: Db, now: Date): Promise<number> {
	const { numDeletedRows } = await db.deleteFrom('rate_limit').where('resets_at', '<=', now).executeTakeFirst();
	return Number(numDeletedRows);
}
