import { sql, type Kysely } from 'kysely';
import type { Database } from '$lib/server/db/schema';

/**
 * What `truncate … cascade` would leave, for tables with a handful of rows: that makes a new file for each of hundreds of
 * tables and indexes that hang on a thread, which costs a test more than all the rest of it.
 */
export async function emptyTables(db: Kysely<Database>, ...tables: (keyof Database)[]): Promise<void> {
	const names = tables.join(', ');
	await sql`
		do ${sql.lit(`
			declare emptied regclass;
			begin
				-- Rows that are kept for ever have triggers that say so.
				perform set_config('session_replication_role', 'replica', true);
				for emptied in
					with recursive hanging (id) as (
						select unnest('{${names}}'::regclass[])
						union
						select conrelid from pg_constraint join hanging on confrelid = id where contype = 'f'
					)
					select id from hanging
				loop
					execute 'delete from ' || emptied;
				end loop;
			end
		`)}
	`.execute(db);
}
