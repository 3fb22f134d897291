import { KINDS, REGISTER, type Kind } from '$lib/domain/privacy/register';
import { cutOf, type Retained } from '$lib/domain/privacy/retention';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { countDue } from '../../identity/retention';

export type Processed = { kind: Kind; rows: number };

/** How much of each kind there is, as the planner of the database reckons it: no page waits for counts of millions. */
export async function countProcessed(db: Db): Promise<Processed[]> {
	const tables = KINDS.map((kind) => [kind, Object.keys(REGISTER[kind].columns)[0] ?? ''] as const);
	const { rows } = await sql<{ name: string; rows: number }>`
		select relname as name, greatest(reltuples, 0)::int as rows from pg_class
		where relnamespace = 'public'::regnamespace and relname = any(${tables.map(([, name]) => name)}::text[])`.execute(db);
	return tables.map(([kind, name]) => ({ kind, rows: rows.find((row) => row.name === name)?.rows ?? 0 }));
}

export type Retention = { kind: Retained; days: number; ground: string; all: number; due: number; removed: number };

/** How long each kind is kept, what would go today, and what has gone so far. */
export async function listRetention(db: Db, now: Date): Promise<Retention[]> {
	const said = await db
		.selectFrom('retention')
		.distinctOn('kind')
		.select(['kind', 'days', 'ground'])
		.select((eb) =>
			eb
				.selectFrom('retention_run')
				.select(({ fn }) => fn.sum<string | null>('removed').as('removed'))
				.whereRef('retention_run.kind', '=', 'retention.kind')
				.as('removed')
		)
		.orderBy('kind')
		.orderBy('id', 'desc')
		.execute();
	const counts = await countDue(
		db,
		said.map(({ kind, days }) => ({ kind, before: cutOf(days, now) }))
	);
	return said.map((row) => {
		const { all = 0, due = 0 } = counts.find(({ kind }) => kind === row.kind) ?? {};
		return { ...row, removed: Number(row.removed ?? 0), all, due };
	});
}

/** Accounts that a breach would concern. */
export async function countAccounts(db: Db): Promise<number> {
	const { accounts } = await db
		.selectFrom('app_user')
		.select(({ fn }) => fn.countAll<string>().as('accounts'))
		.where('erased_at', 'is', null)
		.executeTakeFirstOrThrow();
	return Number(accounts);
}
