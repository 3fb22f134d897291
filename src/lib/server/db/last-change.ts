import { sql, type RawBuilder } from 'kysely';

/** The number of the last event of a thread; 0 without any. */
export const lastEvent = (thread: string): RawBuilder<number> =>
	sql<number>`coalesce((select max(seq) from thread_event where thread_id = ${sql.ref(thread)}), 0)`;

/** The same of what a person did there, and left it otherwise than it was: who watches it changes nothing. */
export const lastChange = (thread: string): RawBuilder<number> =>
	sql<number>`coalesce((select max(seq) from thread_event where thread_id = ${sql.ref(thread)}
		and actor_role <> 'system' and action not in ('watch', 'unwatch')), 0)`;
