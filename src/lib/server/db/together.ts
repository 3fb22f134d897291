import { sql, type Compilable, type RawBuilder } from 'kysely';
import type { Db } from './client';

/** An insert, an update or a delete. */
export type Write = Compilable | RawBuilder<unknown>;

/**
 * Sends several writes as one statement: one round trip for all. They happen at the same moment, so none may read or change
 * what another of them writes; that rows refer to each other is right, for it is checked when all of them are there.
 */
export async function together(db: Db, writes: readonly Write[]): Promise<void> {
	const [last, ...others] = writes.toReversed();
	if (!last) return;
	if (others.length === 0) return void (await sql`${last}`.execute(db));
	const parts = others.map((write, nth) => sql`${sql.ref(`write_${nth}`)} as (${write})`);
	await sql`with ${sql.join(parts)} ${last}`.execute(db);
}
