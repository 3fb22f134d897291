import { climbersIn, isDue, lastDueDay, stepsAhead, type Climb, type Rung } from '$lib/domain/escalation/ladder';
import { isOfficeTime } from '$lib/domain/escalation/office-time';
import type { TimeRules } from '$lib/domain/deadline/reckon';
import { isPublic } from '$lib/domain/thread/visibility';
import type { Kysely, Transaction } from 'kysely';
import { listDuties, listRungs, listTaken, selectClimbers, type ReachedRung } from '../../db/escalation';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import { findThread, forumOf, type Thread } from '../../db/threads';
import { record, type Deps } from '../record';

const BATCH = 500;

/** The ladder and the calendar it is climbed by: that of the province, whatever days off one district has. */
export type Ladder = { rungs: readonly Rung[]; rules: TimeRules };

export async function loadLadder({ db, env }: Pick<Deps, 'db' | 'env'>): Promise<Ladder> {
	const [rungs, calendar] = await Promise.all([listRungs(db), loadCalendar(db)]);
	return { rungs, rules: { calendar, zone: env.zone } };
}

/**
 * Reminds of duties that are nearly due and reports those that are overdue, step by step up the ladder; in office hours
 * only. Any number of processes may run it at once: each step is taken under the lock of its thread and claimed by its
 * key, so it happens once. Returns how many steps were taken.
 */
export async function escalateThreads(deps: Deps): Promise<number> {
	const ladder = await loadLadder(deps);
	if (!isOfficeTime(deps.now(), ladder.rules)) return 0;
	let taken = 0;
	for (let seen = ''; ;) {
		const due = await climbersAt(deps.db, deps.now(), ladder)
			.where('thread.ref', '>', seen)
			.orderBy('thread.ref')
			.limit(BATCH)
			.execute();
		for (const { ref } of due) taken += await escalateThread(deps, ladder, ref);
		const last = due.at(-1);
		if (!last || due.length < BATCH) return taken;
		seen = last.ref;
	}
}

/** Takes the steps of one thread that are due, in order. Asks under the lock: the answer may have come meanwhile. */
export function escalateThread(deps: Deps, ladder: Ladder, ref: string): Promise<number> {
	return deps.db.transaction().execute(async (trx) => {
		let thread = await findThreadUnlessBusy(trx, ref);
		if (!thread) return 0;
		const now = deps.now();
		const steps = (await listStepsAhead(trx, ladder, thread)).filter((step) => isDue(step, now));
		let taken = 0;
		for (const step of steps) {
			if (!(await claimStep(trx, thread, step, now))) continue;
			thread = await recordStep(trx, deps, thread, step, now);
			taken += 1;
		}
		return taken;
	});
}

/** Whoever holds the lock is at it, or changes what is due: another process goes on with the next, and a later run looks again. */
async function findThreadUnlessBusy(trx: Transaction<Database>, ref: string): Promise<Thread | undefined> {
	const free = trx.selectFrom('thread').select('id').where('ref', '=', ref).forNoKeyUpdate().skipLocked();
	return (await free.executeTakeFirst()) && findThread(trx, ref);
}

/** The steps that the thread's duties have yet to take, should nothing be done. */
export async function listStepsAhead(
	db: Kysely<Database> | Transaction<Database>,
	{ rungs, rules }: Ladder,
	thread: Thread
): Promise<Climb[]> {
	const climbers = climbersIn(thread.kind === 'complaint' ? thread.complaint.status : thread.consultation.stage);
	const duties = await listDuties(db, thread.id, climbers);
	return duties.length === 0 ? [] : stepsAhead(duties, rungs, await listTaken(db, thread.id), rules);
}

/** Of two that come at once, one gets the key. */
async function claimStep(trx: Transaction<Database>, thread: Thread, step: Climb, at: Date): Promise<boolean> {
	const { clock, round, step: name, level, agencyId } = step;
	const claim = await trx
		.insertInto('escalation')
		.values({ thread_id: thread.id, clock, round, step: name, level, agency_id: agencyId, at, seq: thread.lastSeq + 1 })
		.onConflict((key) => key.columns(['thread_id', 'clock', 'round', 'step']).doNothing())
		.executeTakeFirst();
	return Number(claim.numInsertedOrUpdatedRows ?? 0) > 0;
}

async function recordStep(trx: Transaction<Database>, deps: Deps, thread: Thread, climb: Climb, at: Date) {
	const { clock, round, step, level, agencyId, toAgencySlug } = climb;
	// Of a report that is not public, only those who handle or oversee it may know that it exists.
	const named = toAgencySlug !== null && isPublic(forumOf(thread)) ? await findAgencyId(trx, toAgencySlug) : undefined;
	const isReminder = step === 'reminder';
	return record(trx, deps, thread, {
		action: isReminder ? 'remind' : 'escalate',
		at,
		from: null,
		to: null,
		role: 'system',
		agencyId: null,
		userId: null,
		public: !isReminder,
		data: {
			clock,
			step,
			level,
			...(named ? { agencyId: named } : {}),
			...(clock === 'commitment' && agencyId ? { position: round, promisedBy: agencyId } : {})
		}
	});
}

const findAgencyId = async (trx: Transaction<Database>, slug: string): Promise<string | undefined> =>
	(await trx.selectFrom('agency').select('id').where('slug', '=', slug).executeTakeFirst())?.id;

/** What `stepsAhead` and `isDue` say, as far as the index of open clocks can tell. A sieve: the lock decides. */
function climbersAt(db: Kysely<Database>, now: Date, { rungs, rules }: Ladder) {
	const reached = rungs.map(({ clock, step, offset }): ReachedRung => {
		return { clock, step, last_due_day: lastDueDay(offset, now, rules), is_late: offset >= 0 };
	});
	return selectClimbers(db, now, rules.zone, reached);
}
