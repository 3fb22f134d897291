import { decide } from '$lib/domain/complaint/decide';
import { CLIMBS_AFTER, OBJECTION_CLOCKS } from '$lib/domain/complaint/objection';
import { isReportersTurn } from '$lib/domain/complaint/status';
import { lastDueDay } from '$lib/domain/escalation/ladder';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { loadCalendar } from '../../db/rules';
import { findComplaintForUpdate } from '../../db/threads';
import { record, type Deps } from '../record';
import { asEvent } from './move';

const BATCH = 100;
const NOBODY = { userId: null };

/**
 * Lets silence have its effect: a question to the reporter that nobody answered, a completion that nobody confirmed
 * or contested, an objection that nobody ruled on. Any number of processes may run it at once: each report moves under its lock, and only once.
 * Returns how many moved.
 */
export async function lapseReports(deps: Deps): Promise<number> {
	const silence = await silenceAt(deps);
	let moved = 0;
	for (let seen = ''; ;) {
		const due = await unansweredAt(deps.db, silence).where('ref', '>', seen).orderBy('ref').limit(BATCH).execute();
		for (const { ref } of due) if (await lapse(deps, silence, ref)) moved += 1;
		const last = due.at(-1);
		if (!last || due.length < BATCH) return moved;
		seen = last.ref;
	}
}

/** The same for one report. */
export const lapseReport = async (deps: Deps, ref: string): Promise<boolean> => lapse(deps, await silenceAt(deps), ref);

/** Asks once more under the lock: the answer may have come, and another question after it. */
function lapse(deps: Deps, silence: Silence, ref: string): Promise<boolean> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		const { at } = silence;
		if (!thread || !(await unansweredAt(trx, silence).where('ref', '=', ref).executeTakeFirst())) return false;
		const action = isReportersTurn(thread.complaint.status) ? 'lapse' : 'climb';
		const decision = decide(thread.complaint, { action }, { capacities: ['system'], userId: null, at });
		if (!decision.ok) return false;
		await record(trx, deps, thread, { ...asEvent(decision.value, thread, NOBODY), at });
		return true;
	});
}

/** A moment, and the day by which a ruling must have been due for the objection to go up now. */
type Silence = { at: Date; rulingDue: IsoDate };

async function silenceAt({ db, now, env }: Deps): Promise<Silence> {
	const at = now();
	const rules = { calendar: await loadCalendar(db), zone: env.zone };
	return { at, rulingDue: lastDueDay(CLIMBS_AFTER, at, rules) };
}

/** The last office has nobody above it: its silence stays on its own ladder. */
const PASSED_BY = OBJECTION_CLOCKS.filter((clock) => clock !== 'final_ruling');

const unansweredAt = (db: Kysely<Database> | Transaction<Database>, { at, rulingDue }: Silence) =>
	db
		.selectFrom('deadline')
		.innerJoin('thread', 'thread.id', 'deadline.thread_id')
		.select('thread.ref')
		.where((eb) =>
			eb.or([eb('owner', '=', 'reporter'), eb.and([eb('clock', 'in', PASSED_BY), eb('due_day', '<=', rulingDue)])])
		)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where('due_at', '<=', at);
