import { QUEUE_LADDER, type QueueStep, type Waiting } from '$lib/domain/moderation/queue';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findThread } from '../../db/threads';
import { record, type Deps } from '../record';

/** One thing that is late by the forum's own limit, and the step that its lateness has reached. */
export type LateItem = Pick<Waiting, 'kind' | 'targetId' | 'threadId' | 'since'> & { step: QueueStep };

/**
 * Takes one step up for something that waits too long: notes it, and tells who is next in line by an event in its thread,
 * which its parties do not see. Any number of processes may do it at once: the key of the step is the claim.
 */
export const climbItem = (deps: Deps, item: LateItem): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const at = deps.now();
		if (!(await claimStep(trx, item, at))) return false;
		await tell(trx, deps, item, at);
		return true;
	});

async function claimStep(trx: Transaction<Database>, { kind, targetId, threadId, since, step }: LateItem, at: Date) {
	const claim = await trx
		.insertInto('queue_climb')
		.values({ kind, target_id: targetId, thread_id: threadId, since, step, at })
		.onConflict((key) => key.columns(['kind', 'target_id', 'since', 'step']).doNothing())
		.executeTakeFirst();
	return Number(claim.numInsertedOrUpdatedRows ?? 0) > 0;
}

async function tell(trx: Transaction<Database>, deps: Deps, { kind, threadId, step }: LateItem, at: Date) {
	const rung = QUEUE_LADDER.find((one) => one.step === step);
	const found = await trx
		.selectFrom('thread')
		.select('ref')
		.where('id', '=', threadId)
		.forNoKeyUpdate()
		.executeTakeFirst();
	const thread = found && (await findThread(trx, found.ref));
	if (!thread || !rung) return;
	await record(trx, deps, thread, {
		...keptInComplaint('queue_overdue', { queue: kind, step, level: rung.level }),
		at,
		from: null,
		to: null,
		role: 'system',
		agencyId: null,
		userId: null,
		public: false
	});
}
