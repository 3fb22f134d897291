import { sql } from 'kysely';
import type { Db } from './client';

/** What was last done about each post of a thread that ever was pinned: what its history says. */
export const lastPinning = (db: Pick<Db, 'selectFrom'>, threadId: string) =>
	db
		.selectFrom('thread_event')
		.select(['action', sql<string>`data ->> 'postId'`.as('postId')])
		.distinctOn(sql`data ->> 'postId'`)
		.select('seq')
		.where('thread_id', '=', threadId)
		.where('action', 'in', ['pin_post', 'unpin_post'])
		.orderBy(sql`data ->> 'postId'`)
		.orderBy('seq', 'desc');

/** The posts that are pinned, the last one first. */
export const pinnedAfter = (rows: readonly { action: string; postId: string; seq: number }[]): string[] =>
	rows
		.filter(({ action }) => action === 'pin_post')
		.sort((a, b) => b.seq - a.seq)
		.map(({ postId }) => postId);

export const listPinned = async (db: Db, threadId: string): Promise<string[]> =>
	pinnedAfter(await lastPinning(db, threadId).execute());

export const isPinned = async (db: Db, threadId: string, postId: string): Promise<boolean> =>
	(await listPinned(db, threadId)).includes(postId);
