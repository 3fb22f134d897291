import { sql } from 'kysely';
import type { Db } from '../../db/client';

/** When something last happened in each of these threads that everybody may know of. */
export async function lastChanges(db: Db, threadIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (threadIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('thread')
		.select((eb) => [
			'thread.id',
			eb
				.selectFrom('thread_event as event')
				.select('event.at')
				.whereRef('event.thread_id', '=', 'thread.id')
				.where('event.public', '=', true)
				// Of words that wait to be let in nobody knows that they are there.
				.where(
					sql<boolean>`not exists (select from post where post.id = (event.data ->> 'postId')::uuid and post.held is not null)`
				)
				.orderBy('event.seq', 'desc')
				.limit(1)
				.as('at')
		])
		.where('thread.id', '=', sql<string>`any(${threadIds}::uuid[])`)
		.execute();
	return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at.toISOString()] as const] : [])));
}
