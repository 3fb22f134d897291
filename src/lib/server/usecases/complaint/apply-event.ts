import { project, projectStance } from '$lib/domain/complaint/project';
import { STATUS_CLOCK } from '$lib/domain/complaint/status';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { clocksOf, movesClocks, type Clock } from '$lib/domain/complaint/clock';
import { conductIn } from '$lib/domain/complaint/conduct';
import { openWorkIn } from '$lib/domain/complaint/open-work';
import { tenuresOf } from '$lib/domain/complaint/watch';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { postOf } from '$lib/domain/thread/act-law';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import { replaceClocks, replaceDeadlines } from '../../db/deadlines';
import { keepOpenWork } from '../../db/open-work';
import { settleLook } from '../evidence/look';
import { loadClockRules } from '../../db/rules';
import type { Database } from '../../db/schema';
import type { Write } from '../../db/together';
import { listEventsAt, type ComplaintThread } from '../../db/threads';
import type { Applying, Deps } from '../record';

/**
 * What an event makes of a report: its row and its clocks. `derived` are these, where somebody has reckoned them already.
 * What leaves the status as it is moves no clock.
 */
export function applyToComplaint(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ComplaintThread,
	event: ComplaintEvent,
	derived?: readonly Clock[]
): Applying<ComplaintThread> {
	const next = {
		...thread,
		...projectStance(thread, event),
		complaint: project(thread.complaint, event)
	};
	const isLookedAt = thread.complaint.proofPending && !next.complaint.proofPending;
	return {
		writes: [...updateComplaint(trx, thread, next, event), ...(isLookedAt ? [settleLook(trx, thread.id, event)] : [])],
		async reckon() {
			if (derived) await replaceDeadlines(trx, thread.id, derived);
			const clocks = derived ?? (movesClocks(event) ? await rebuildDeadlines(trx, deps, thread.id) : null);
			if (derived || (!clocks && !isMereTalk(event))) await keepOpenWork(trx, [thread.id]);
			const reckoned = clocks ? { ...next, dueDays: dueDaysOf(clocks) } : next;
			const kind = ('clock' in event.data && event.data.clock) || STATUS_CLOCK[next.complaint.status];
			return { thread: reckoned, dueDay: (kind && reckoned.dueDays[kind]) ?? null };
		}
	};
}

/** Words under a report that leave it as it was: what happens most, and changes no figure. */
function isMereTalk({ action, to }: ComplaintEvent): boolean {
	const law = complaintLaw(action);
	return to === null && law.about === 'words' && postOf(law) !== null;
}

/** When what runs falls due; of two rounds of a clock, the later. */
const dueDaysOf = (clocks: readonly Clock[]): ComplaintThread['dueDays'] =>
	Object.fromEntries(
		clocks.filter(({ metAt, endedAt }) => !metAt && !endedAt).map(({ kind, reckoning }) => [kind, reckoning.dueDay])
	);

/** Derives the clocks of a report, and who was in charge of it, from its history and stores them. Repeating it changes nothing. */
export async function rebuildDeadlines(
	trx: Transaction<Database>,
	{ env }: Pick<Deps, 'env'>,
	threadId: string
): Promise<Clock[]> {
	const { events, clocks } = await readHistory(trx, env.zone, threadId);
	await replaceClocks(trx, threadId, {
		clocks,
		tenures: conductIn(tenuresOf(events), events),
		work: openWorkIn(events, clocks)
	});
	return clocks;
}

/** The clocks of a report as its history gives them. */
export const deriveClocks = async (trx: Db, zone: string, threadId: string): Promise<Clock[]> =>
	(await readHistory(trx, zone, threadId)).clocks;

async function readHistory(trx: Db, zone: string, threadId: string) {
	const { events, districtCode } = await listEventsAt(trx, threadId);
	return { events, clocks: clocksOf(events, await loadClockRules(trx, zone, districtCode)) };
}

/** What of the row an event has changed, if anything. */
function updateComplaint(
	trx: Transaction<Database>,
	was: ComplaintThread,
	next: ComplaintThread,
	event: ComplaintEvent
): Write[] {
	const before = new Map(Object.entries(columnsOf(was)).map(([column, value]) => [column, JSON.stringify(value)]));
	const changed = Object.entries(columnsOf(next)).filter(
		([column, value]) => before.get(column) !== JSON.stringify(value)
	);
	const set = {
		...(Object.fromEntries(changed) as Partial<ReturnType<typeof columnsOf>>),
		...(event.action === 'submit' && event.data.counter ? { written_by: event.data.counter.agencyId } : {}),
		...(event.action === 'recategorise' ? { category_slug: event.data.category } : {}),
		...(event.action === 'rate' ? { rating_words: event.data.reason ?? null } : {}),
		...(next.rating === null && was.rating !== null ? { rating_words: null } : {}),
		...(event.action === 'record_sp4n' ? { sp4n_number: event.data.sp4nNumber } : {})
	};
	if (Object.keys(set).length === 0) return [];
	return [trx.updateTable('complaint').set(set).where('thread_id', '=', next.id)];
}

const columnsOf = ({ complaint, ...stance }: ComplaintThread) => ({
	status: complaint.status,
	classification: complaint.classification,
	agency_id: complaint.agencyId,
	anonymous: stance.anonymous,
	answer_recorded: stance.answerRecorded,
	wished_confidential: stance.wishedConfidential,
	assignee_id: stance.assigneeId,
	hand_overs: complaint.handOvers,
	returns: complaint.returns,
	bound_by: complaint.boundBy,
	questions: complaint.questions,
	decider_ids: [...complaint.deciderIds],
	judged: complaint.judged,
	promises: complaint.promises,
	promised_on: complaint.promisedOn,
	proof_pending: complaint.proofPending,
	appealed: complaint.appealed,
	closed_at: complaint.closedAt,
	rating: stance.rating
});
