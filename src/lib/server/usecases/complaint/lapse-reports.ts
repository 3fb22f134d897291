import { decide } from '$lib/domain/complaint/decide';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { findComplaintForUpdate } from '../../db/threads';
import { record, type Deps } from '../record';
import { asEvent } from './act-on-complaint';

const BATCH = 100;
const NOBODY = { userId: null };

/**
 * Lets silence have its effect: a question to the reporter that nobody answered, a completion that nobody confirmed
 * or contested. Any number of processes may run it at once: each report moves under its lock, and only once.
 * Returns how many moved.
 */
export async function lapseReports(deps: Deps): Promise<number> {
	let moved = 0;
	for (let seen = ''; ;) {
		const due = await unansweredAt(deps.db, deps.now()).where('ref', '>', seen).orderBy('ref').limit(BATCH).execute();
		for (const { ref } of due) if (await lapseReport(deps, ref)) moved += 1;
		const last = due.at(-1);
		if (!last || due.length < BATCH) return moved;
		seen = last.ref;
	}
}

/** Asks once more under the lock: the answer may have come, and another question after it. */
export function lapseReport(deps: Deps, ref: string): Promise<boolean> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		const at = deps.now();
		if (!thread || !(await unansweredAt(trx, at).where('ref', '=', ref).executeTakeFirst())) return false;
		const decision = decide(thread.complaint, { action: 'lapse' }, { capacities: ['system'], userId: null, at });
		if (!decision.ok) return false;
		await record(trx, deps, thread, { ...asEvent(decision.value, thread, NOBODY), at });
		return true;
	});
}

const unansweredAt = (db: Kysely<Database> | Transaction<Database>, at: Date) =>
	db
		.selectFrom('deadline')
		.innerJoin('thread', 'thread.id', 'deadline.thread_id')
		.select('thread.ref')
		.where('owner', '=', 'reporter')
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where('due_at', '<=', at);
