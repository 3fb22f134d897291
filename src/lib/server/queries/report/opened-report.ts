import type { Db } from '../../db/client';

/** The number of the report that this browser has opened by its code. */
export async function findOpenedRef(db: Db, threadId: string | null): Promise<string | null> {
	if (threadId === null) return null;
	const thread = await db.selectFrom('thread').select('ref').where('id', '=', threadId).executeTakeFirst();
	return thread?.ref ?? null;
}
