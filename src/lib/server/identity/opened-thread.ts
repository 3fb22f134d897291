import type { Db } from '../db/client';
import { readTrackingToken } from './access-code';
import type { Seal } from './seal';

/** The thread that a tracking cookie opens now; none once its code was replaced by another. */
export async function findOpenedThread(db: Db, seal: Seal, token: string, now: Date): Promise<string | null> {
	const tracking = readTrackingToken(seal, token, now);
	if (!tracking) return null;
	const opened = await db
		.selectFrom('reporter')
		.where('thread_id', '=', tracking.threadId)
		.where('code_hash', '=', tracking.codeHash)
		.select('thread_id')
		.executeTakeFirst();
	return opened?.thread_id ?? null;
}
