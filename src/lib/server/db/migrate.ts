import { runMigrations } from 'graphile-worker';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { createQueueLogger } from './queue-logger';
import { StartupError } from '../startup-error';
import { openDatabase, openPool } from './client';
import type { Database } from './schema';

/** They ship inside the build, so that a server needs no other file to make its schema. */
const FILES = import.meta.glob<string>('/migrations/*.sql', { query: '?raw', import: 'default', eager: true });

const OLDEST = 150_000;

type Progress = (name: string) => void;

/** Whoever reads or writes a table waits behind a migration that waits for it: so none waits long, and tries again. */
const LOCK_TIMEOUT_MS = 2_000;
const LOCK_ATTEMPTS = 30;
const LOCK_PAUSE_MS = 1_000;
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Brings the schema and the job queue up to date, over a direct address. Safe on several machines at once: a lock lets one
 * through. A machine of the version before goes on, and may be begun anew, on a schema that is newer than itself.
 */
export async function migrate(url: string, onProgress: Progress = () => undefined): Promise<void> {
	const db = openDatabase(url, {
		name: 'fkp-migrate',
		max: 2,
		statementTimeoutMs: 0,
		lockTimeoutMs: LOCK_TIMEOUT_MS
	});
	try {
		await refuseOldServer(db);
		if (!(await isUpToDate(db))) await migrateSchema(db, onProgress);
	} finally {
		await db.destroy();
	}
	await migrateQueue(url);
}

/**
 * Makes the schema of an earlier day in an empty database, by exactly these migrations, and the queue of jobs. Refuses those
 * of a program that is newer than this one.
 */
export async function migrateAsFar(url: string, names: readonly string[]): Promise<void> {
	const known = migrations(() => undefined);
	const unknown = names.filter((name) => !Object.hasOwn(known, name));
	if (unknown.length > 0) throw new StartupError(`Dari versi program yang lebih baru (${unknown.join(', ')}).`);
	const db = openDatabase(url, { name: 'fkp-migrate', max: 2, statementTimeoutMs: 0 });
	try {
		await refuseOldServer(db);
		const chosen = Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));
		const error = await migrateInTurn(new Migrator({ db, provider: { getMigrations: async () => chosen } }));
		if (error) throw error;
	} finally {
		await db.destroy();
	}
	await migrateQueue(url);
}

async function refuseOldServer(db: Kysely<Database>): Promise<void> {
	const { rows } = await sql<{ version: string }>`select current_setting('server_version_num') as version`.execute(db);
	const version = Number(rows[0]?.version);
	if (version >= OLDEST) return;
	throw new StartupError(
		`Postgres di DATABASE_URL berversi ${Math.floor(version / 10_000)}; dibutuhkan versi 15 atau lebih baru.`
	);
}

/** Whether all that ship with us have run, and no others: then the migrator need not ask for every table there is. */
async function isUpToDate(db: Kysely<Database>): Promise<boolean> {
	const { rows: tables } = await sql<{
		there: boolean;
	}>`select to_regclass('kysely_migration') is not null as there`.execute(db);
	if (!tables[0]?.there) return false;
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	const run = new Set(rows.map(({ name }) => name));
	const ours = Object.keys(migrations(() => undefined));
	return run.size === ours.length && ours.every((name) => run.has(name));
}

async function migrateSchema(db: Kysely<Database>, onProgress: Progress): Promise<void> {
	const getMigrations = async () => ({ ...migrations(onProgress), ...(await newerMigrations(db)) });
	const error = await migrateInTurn(new Migrator({ db, provider: { getMigrations } }));
	if (!error) return;
	if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
		throw new StartupError(`Skema basis data tidak cocok dengan versi program ini (${error.message}).`);
	}
	throw error;
}

async function migrateInTurn(migrator: Migrator): Promise<unknown> {
	for (let attempt = 1; ; attempt += 1) {
		const { error } = await migrator.migrateToLatest();
		const isHeldUp = error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
		if (!isHeldUp || attempt === LOCK_ATTEMPTS) return error;
		await sleep(LOCK_PAUSE_MS);
	}
}

/** What a later version of the program has done already. */
async function newerMigrations(db: Kysely<Database>): Promise<Record<string, Migration>> {
	const newest =
		Object.keys(migrations(() => undefined))
			.sort()
			.at(-1) ?? '';
	const { rows: begun } = await sql`select from pg_tables where tablename = 'kysely_migration'`.execute(db);
	if (begun.length === 0) return {};
	const { rows } = await sql<{ name: string }>`select name from kysely_migration where name > ${newest}`.execute(db);
	return Object.fromEntries(rows.map(({ name }) => [name, { up: () => Promise.resolve() }]));
}

/**
 * Takes every table away with all that is in it and makes the schema anew, in the caller's transaction: others see the
 * old rows until it commits, and never a schema that is half there. Only for the demo.
 */
export async function rebuildSchema(trx: Transaction<Database>): Promise<void> {
	const { rows: tables } = await sql<{ name: string }>`select quote_ident(tablename) as name from pg_tables
		where schemaname = 'public' and tablename not like 'kysely\\_%'`.execute(trx);
	await sql.raw(`drop table ${tables.map(({ name }) => name).join(', ')} cascade`).execute(trx);
	const { rows: routines } = await sql<{ name: string }>`select oid::regprocedure::text as name from pg_proc
		where pronamespace = 'public'::regnamespace
		and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`.execute(trx);
	for (const { name } of routines) await sql.raw(`drop routine ${name}`).execute(trx);
	for (const migration of Object.values(migrations(() => undefined))) await migration.up(trx);
}

function migrations(onProgress: Progress): Record<string, Migration> {
	return Object.fromEntries(
		Object.entries(FILES).map(([file, text]) => {
			const name = file.replace(/^.*\/|\.sql$/g, '');
			return [
				name,
				{
					up: async (db: Kysely<unknown>) => {
						onProgress(name);
						await sql.raw(text).execute(db);
					}
				}
			];
		})
	);
}

async function migrateQueue(url: string): Promise<void> {
	const pgPool = openPool(url, { name: 'fkp-migrate', max: 2, statementTimeoutMs: 0 });
	try {
		await runMigrations({ pgPool, logger: createQueueLogger(() => undefined) });
	} finally {
		await pgPool.end();
	}
}
