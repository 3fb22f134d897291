import { stretchesBetween, type Stretch } from '$lib/domain/calendar/revision';
import { currentCalendar, type ClockRules } from '$lib/domain/deadline/rules';
import { clocksOf, type Clock } from '$lib/domain/complaint/clock';
import { movesOf, type DueMove } from '$lib/domain/deadline/due-move';
import { sql, type Transaction } from 'kysely';
import { holdCalendar } from '../../db/calendar-changes';
import { replaceDeadlines } from '../../db/deadlines';
import { keepOpenWork } from '../../db/open-work';
import { countPending, isTouched, pendingClocks, readOpenCases, type OpenCase } from '../../db/open-clocks';
import { readRuleBook } from '../../db/rule-book';
import { loadRulesOfDistricts } from '../../db/rules';
import type { Database } from '../../db/schema';
import { findComplaintThread } from '../../db/threads';
import { record, type Deps } from '../record';

type Trx = Transaction<Database>;

/** Reports under lock at once: few, so that nobody who acts on one of them waits for long. */
const BATCH = 20;
const UNTOUCHED_BATCH = 5_000;

type Options = { batch?: number; onBatch?: (reckoned: number) => void | Promise<void> };

/**
 * Reckons every open clock by the newest calendar. What it has still to do is in the rows themselves, so it may end at
 * any moment and begin again, and any number of processes may be at it: a report is reckoned under its lock, and its
 * event, its clocks and their new version are written together. Returns how many reports moved.
 */
export async function recalculateDeadlines(deps: Deps, { batch = BATCH, onBatch }: Options = {}): Promise<number> {
	await carryUntouched(deps);
	let moved = 0;
	for (let after: string | null = null; ;) {
		const done: Batch = await deps.db.transaction().execute((trx) => reckonBatch(trx, deps, after, batch));
		moved += done.moved;
		if (done.last !== null) await onBatch?.(done.reckoned);
		if (done.reckoned < batch || done.last === null) break;
		after = done.last;
	}
	await settle(deps);
	return moved;
}

type Batch = { reckoned: number; moved: number; last: string | null };

async function reckonBatch(trx: Trx, deps: Deps, after: string | null, limit: number): Promise<Batch> {
	await holdCalendar(trx);
	const ids = await claimThreads(trx, after, limit);
	const rulesOf = await loadRulesOfDistricts(trx, deps.env.zone);
	let moved = 0;
	let version = 0;
	for (const one of await readOpenCases(trx, ids)) {
		const rules = rulesOf(one.districtCode);
		version = currentCalendar(rules).version;
		if (await reckonCase(trx, deps, one, rules)) moved += 1;
	}
	if (moved > 0) await countMoved(trx, version, moved);
	return { reckoned: ids.length, moved, last: ids.at(-1) ?? null };
}

/** Locks the next reports that wait; those that somebody else has in hand are passed over. */
async function claimThreads(trx: Trx, after: string | null, limit: number): Promise<string[]> {
	const rows = await trx
		.selectFrom('thread')
		.select('id')
		.where(({ exists }) =>
			exists(
				pendingClocks(trx).select('deadline.thread_id').where('deadline.thread_id', '=', sql.ref<string>('thread.id'))
			)
		)
		.$if(after !== null, (query) => query.where('id', '>', after))
		.orderBy('id')
		.limit(limit)
		.forNoKeyUpdate()
		.skipLocked()
		.execute();
	return rows.map(({ id }) => id);
}

/** True when a due day moved, which the history then says. */
async function reckonCase(trx: Trx, deps: Deps, one: OpenCase, rules: ClockRules): Promise<boolean> {
	const clocks = clocksOf(one.events, rules);
	const moved = movesOf(one.stored, clocks);
	if (moved.length > 0) await recordMoves(trx, deps, one.ref, moved, clocks);
	else {
		await replaceDeadlines(trx, one.id, clocks);
		await keepOpenWork(trx, [one.id]);
	}
	return moved.length > 0;
}

const newestVersion = (clocks: readonly Clock[]): number => Math.max(...clocks.map((clock) => clock.calendarVersion));

async function recordMoves(trx: Trx, deps: Deps, ref: string, moved: DueMove[], clocks: readonly Clock[]) {
	const calendarVersion = newestVersion(clocks);
	const thread = await findComplaintThread(trx, ref);
	if (!thread) throw new Error(`Thread ${ref} vanished under its lock`);
	const { reason } = await trx
		.selectFrom('calendar_version')
		.select('reason')
		.where('version', '=', calendarVersion)
		.executeTakeFirstOrThrow();
	await record(trx, deps, thread, {
		action: 'recalculate',
		from: null,
		to: null,
		role: 'system',
		agencyId: null,
		userId: null,
		public: true,
		data: { calendarVersion, moved, reason },
		at: deps.now(),
		clocks
	});
}

const countMoved = (trx: Trx, version: number, moved: number) =>
	trx
		.updateTable('calendar_version')
		.set((eb) => ({ moved: eb('moved', '+', moved) }))
		.where('version', '=', version)
		.execute();

/** Counts that run over none of the changed days stay as they are: only the version they rest on is written. */
async function carryUntouched({ db, env }: Deps): Promise<void> {
	const stretches = await stretchesSinceOldest({ db });
	if (stretches === null) return;
	for (;;) {
		const { numAffectedRows } = await sql`
			with untouched as (${pendingClocks(db)
				.select(['deadline.thread_id', 'deadline.clock', 'deadline.round'])
				.where(sql<boolean>`not ${isTouched(stretches, env.zone)}`)
				.limit(UNTOUCHED_BATCH)
				.forUpdate('deadline')
				.skipLocked()})
			update deadline set calendar_version = (
				select max(version) from calendar_version
				where deadline.due_at is null or published_at < deadline.due_at
			)
			from untouched
			where deadline.thread_id = untouched.thread_id and deadline.clock = untouched.clock
			and deadline.round = untouched.round`.execute(db);
		if (Number(numAffectedRows ?? 0) < UNTOUCHED_BATCH) return;
	}
}

/** What changed since the oldest version that a waiting clock rests on; null where none waits. */
async function stretchesSinceOldest({ db }: Pick<Deps, 'db'>): Promise<Stretch[] | null> {
	const { oldest } = await pendingClocks(db)
		.select((eb) => eb.fn.min<number | null>('deadline.calendar_version').as('oldest'))
		.executeTakeFirstOrThrow();
	if (oldest === null) return null;
	const { versions, daysOf } = await readRuleBook(db);
	return versions
		.filter(({ version }) => version > oldest)
		.flatMap(({ version }) => stretchesBetween(daysOf(version - 1), daysOf(version)));
}

/** Only when nothing waits any more are the versions dealt with. */
async function settle({ db, now }: Deps): Promise<void> {
	if ((await countPending(db)) > 0) return;
	await db
		.updateTable('calendar_version')
		.set({ recalculated_at: now() })
		.where('recalculated_at', 'is', null)
		.execute();
}
