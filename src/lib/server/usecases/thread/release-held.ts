import { findThreadForUpdate, type Thread } from '../../db/threads';
import { settleHold } from '../../db/holds';
import { recountReplies } from '../../db/inputs';
import { record, type Deps } from '../record';
import { actedBy } from '../in-thread';
import { letIn } from './change-post';

const BATCH = 100;
const NOBODY = { userId: null };

/**
 * Shows what nobody decided about in time. Any number of processes may run it at once: each post under the lock of its
 * thread, and only once. Returns how many were shown.
 */
export async function releaseHeld(deps: Deps): Promise<number> {
	const at = deps.now();
	const due = await deps.db
		.selectFrom('hold')
		.innerJoin('thread', 'thread.id', 'hold.thread_id')
		.select(['hold.post_id as postId', 'thread.ref'])
		.where('hold.settled_at', 'is', null)
		.where('hold.until', '<=', at)
		.orderBy('hold.until')
		.limit(BATCH)
		.execute();
	let shown = 0;
	for (const { ref, postId } of due) if (await release(deps, ref, postId, at)) shown += 1;
	return shown;
}

const release = (deps: Deps, ref: string, postId: string, at: Date): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const thread = await findThreadForUpdate(trx, ref);
		const settled = thread && (await settleHold(trx, { threadId: thread.id, postId, outcome: 'released', at }));
		if (!settled) return false;
		if (settled.replyTo) await recountReplies(trx, settled.replyTo);
		await record<Thread>(trx, deps, thread, {
			action: 'release',
			from: null,
			to: null,
			...actedBy('system', NOBODY, null),
			public: true,
			data: { postId, ...letIn(settled) },
			at
		});
		return true;
	});
