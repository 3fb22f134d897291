import type { Readable, Writable } from 'node:stream';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';

/** A table as COPY reads and writes it. */
export type CopyTable = {
	/** Quoted, with its schema. */
	name: string;
	/** Quoted; without those that the database reckons by itself. */
	columns: readonly string[];
	/** What puts its rows into the same order on every machine. */
	order: readonly string[];
};

export type CopySequence = { name: string; value: string; called: boolean };

/** Values are written alike whatever the server or the role prefers. */
const OPTIONS = [
	'timezone=UTC',
	'datestyle=ISO,MDY',
	'intervalstyle=postgres',
	'extra_float_digits=1',
	'bytea_output=hex',
	'statement_timeout=0',
	'idle_in_transaction_session_timeout=0',
	'search_path=public'
];

/** A connection of its own, over a direct address, on which long work may last. */
export async function openCopying(url: string): Promise<pg.Client> {
	const options = OPTIONS.map((option) => `-c ${option}`).join(' ');
	const client = new pg.Client({ connectionString: url, application_name: 'fkp-copy', keepAlive: true, options });
	client.on('error', () => undefined);
	await client.connect();
	return client;
}

/** Our tables and those of the queue of jobs; what migrations note of themselves is theirs. */
const OURS = `(space.nspname = 'public' and thing.relname not like 'kysely\\_%'
	or space.nspname = 'graphile_worker' and thing.relname <> 'migrations')
	and not exists (select from pg_depend where objid = thing.oid and deptype = 'e')`;

export async function listTables(client: pg.Client): Promise<CopyTable[]> {
	const { rows } = await client.query<{ name: string; columns: string[]; key: string[] | null }>(`
		select format('%I.%I', space.nspname, thing.relname) as name,
			(select array_agg(quote_ident(attname) order by attnum) from pg_attribute
				where attrelid = thing.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
			(select array_agg(quote_ident(attname) order by place) from pg_index
				cross join unnest(indkey) with ordinality as part (attnum, place)
				join pg_attribute on attrelid = indrelid and pg_attribute.attnum = part.attnum
				where indrelid = thing.oid and indisprimary) as key
		from pg_class thing join pg_namespace space on space.oid = relnamespace
		where relkind = 'r' and ${OURS} order by space.nspname, thing.relname`);
	return rows.map(({ name, columns, key }) => ({ name, columns, order: key ?? columns }));
}

export async function listSequences(client: pg.Client): Promise<CopySequence[]> {
	const { rows } = await client.query<{ name: string }>(`
		select format('%I.%I', space.nspname, thing.relname) as name
		from pg_class thing join pg_namespace space on space.oid = relnamespace
		where relkind = 'S' and ${OURS} order by space.nspname, thing.relname`);
	const found: CopySequence[] = [];
	for (const { name } of rows) {
		const stood = await client.query<{ value: string; called: boolean }>(
			`select last_value::text as value, is_called as called from ${name}`
		);
		for (const { value, called } of stood.rows) found.push({ name, value, called });
	}
	return found;
}

/** Where each of the sequences goes on. */
export async function setSequences(client: pg.Client, sequences: readonly CopySequence[]): Promise<void> {
	for (const { name, value, called } of sequences)
		await client.query('select setval($1::regclass, $2::bigint, $3)', [name, value, called]);
}

/** All rows as lines of text, in an order that hangs on no language of the server. */
export const copyOut = (client: pg.Client, { name, columns, order }: CopyTable): Readable =>
	client.query(
		to(
			`copy (select ${columns.join(', ')} from ${name} order by ${order.map((column) => `${column}::text collate "C"`).join(', ')}) to stdout`
		)
	);

export const copyIn = (client: pg.Client, { name, columns }: Pick<CopyTable, 'name' | 'columns'>): Writable =>
	client.query(from(`copy ${name} (${columns.join(', ')}) from stdin`));

/**
 * Empties the tables and lets rows come in whatever order; returns what puts the guards back. Keys that point elsewhere are
 * proven anew then, row by row.
 */
export async function unguard(client: pg.Client, tables: readonly CopyTable[]): Promise<() => Promise<void>> {
	const names = tables.map(({ name }) => name);
	const { rows: keys } = await client.query<{ name: string; at: string; says: string }>(
		`select quote_ident(conname) as name, conrelid::regclass::text as at, pg_get_constraintdef(oid) as says
			from pg_constraint where contype = 'f' and conrelid = any ($1::regclass[]) order by 2, 1`,
		[names]
	);
	for (const { name, at } of keys) await client.query(`alter table ${at} drop constraint ${name}`);
	for (const name of names) await client.query(`alter table ${name} disable trigger user`);
	await client.query(`truncate ${names.join(', ')}`);
	return async () => {
		for (const { name, at, says } of keys) await client.query(`alter table ${at} add constraint ${name} ${says}`);
		for (const name of names) await client.query(`alter table ${name} enable trigger user`);
	};
}

/** Whoever was at a job when the rows were read is not there: it is done anew. */
export const unlockJobs = (client: pg.Client) =>
	client.query(`select graphile_worker.force_unlock_workers(
		array(select distinct locked_by from graphile_worker.jobs where locked_by is not null))`);

/** Whether there is anything that a restore would stand beside. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
	const { rows } = await client.query(
		`select from pg_class thing join pg_namespace space on space.oid = relnamespace
			where relkind in ('r', 'v', 'm', 'S') and space.nspname in ('public', 'graphile_worker')
			and not exists (select from pg_depend where objid = thing.oid and deptype = 'e') limit 1`
	);
	return rows.length === 0;
}

/** The newest signed head of the public log; null before the first, and in a schema that has no log yet. */
export async function findLogHead(client: pg.Client): Promise<string | null> {
	const { rows: tables } = await client.query(`select where to_regclass('log_head') is not null`);
	if (tables.length === 0) return null;
	const { rows } = await client.query<{ note: string }>('select note from log_head order by size desc limit 1');
	return rows[0]?.note ?? null;
}

/** Names of the migrations that made the schema as it stands. */
export async function migrationsRun(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
	return rows.map(({ name }) => name);
}
