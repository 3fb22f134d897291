import { KINDS, REGISTER, type Kind } from '$lib/domain/privacy/register';
import { cutOf, RETAINED, type Retained } from '$lib/domain/privacy/retention';
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
export const listRetention = (db: Db, now: Date): Promise<Retention[]> =>
	Promise.all(
		RETAINED.map(async (kind) => {
			const said = await db
				.selectFrom('retention')
				.select(['days', 'ground'])
				.where('kind', '=', kind)
				.orderBy('id', 'desc')
				.limit(1)
				.executeTakeFirstOrThrow();
			const { removed } = await db
				.selectFrom('retention_run')
				.select(({ fn }) => fn.sum<string | null>('removed').as('removed'))
				.where('kind', '=', kind)
				.executeTakeFirstOrThrow();
			return { kind, ...said, ...(await countDue(db, kind, cutOf(said.days, now))), removed: Number(removed ?? 0) };
		})
	);

/** Whom a breach would concern: accounts, and reporters who left a contact. */
export async function countConcerned(db: Db): Promise<{ accounts: number; contacts: number }> {
	const { accounts } = await db
		.selectFrom('app_user')
		.select(({ fn }) => fn.countAll<string>().as('accounts'))
		.where('erased_at', 'is', null)
		.executeTakeFirstOrThrow();
	const { all } = await countDue(db, 'contact', new Date(0));
	return { accounts: Number(accounts), contacts: all };
}
