import { sql } from 'kysely';
import type { Db } from './client';

/** The posts of a thread that are pinned, the last one first: what its history says. */
export async function listPinned(db: Db, threadId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('thread_event')
		.select(['action', sql<string>`data ->> 'postId'`.as('postId')])
		.distinctOn(sql`data ->> 'postId'`)
		.select('seq')
		.where('thread_id', '=', threadId)
		.where('action', 'in', ['pin_post', 'unpin_post'])
		.orderBy(sql`data ->> 'postId'`)
		.orderBy('seq', 'desc')
		.execute();
	return rows
		.filter(({ action }) => action === 'pin_post')
		.sort((a, b) => b.seq - a.seq)
		.map(({ postId }) => postId);
}

export const isPinned = async (db: Db, threadId: string, postId: string): Promise<boolean> =>
	(await listPinned(db, threadId)).includes(postId);
