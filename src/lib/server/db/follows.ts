import type { Db } from './client';

/** Whether the account hears of what happens in the thread. */
export async function isFollowing(db: Db, threadId: string, userId: string | null): Promise<boolean> {
	if (userId === null) return false;
	const query = db.selectFrom('follow').select('at').where('thread_id', '=', threadId).where('user_id', '=', userId);
	return (await query.executeTakeFirst()) !== undefined;
}
