import type { Db } from '../db/client';
import { readTrackingToken, type Tracking } from './access-code';
import type { Seal } from './seal';

/** A tracking cookie, and who is signed in where it comes from. */
type Shown = { token: string; userId: string | null };

/** The thread that a tracking cookie opens now; none once its code was replaced, or for somebody else. */
export async function findOpenedThread(
	db: Db,
	seal: Seal,
	{ token, userId }: Shown,
	now: Date
): Promise<Tracking | null> {
	const tracking = readTrackingToken(seal, token, now);
	if (tracking?.userId !== userId) return null;
	const opened = await db
		.selectFrom('reporter')
		.where('thread_id', '=', tracking.threadId)
		.where('code_hash', '=', tracking.codeHash)
		.select('thread_id')
		.executeTakeFirst();
	return opened ? tracking : null;
}
