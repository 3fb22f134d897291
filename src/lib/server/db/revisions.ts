import { sql } from 'kysely';
import type { Db } from './client';

/** The place in its history of the latest act that mended the words of a report; 0 where nobody has. */
export async function lastRevision(db: Db, threadId: string): Promise<number> {
	const { last } = await db
		.selectFrom('thread_event')
		.select(sql<number>`coalesce(max(seq), 0)::int`.as('last'))
		.where('thread_id', '=', threadId)
		.where('action', '=', 'revise')
		.executeTakeFirstOrThrow();
	return last;
}

/** Where words of a report are masked, what it said before goes as well. */
export const forgetEarlier = (db: Db, threadId: string) =>
	db.deleteFrom('earlier_report').where('thread_id', '=', threadId).execute();
