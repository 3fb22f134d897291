import { project, projectStance } from '$lib/domain/complaint/project';
import { STATUS_CLOCK } from '$lib/domain/complaint/status';
import { clocksOf, type Clock } from '$lib/domain/complaint/clock';
import { tenuresOf } from '$lib/domain/complaint/watch';
import type { ClockKind } from '$lib/domain/deadline/policy';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import { replaceDeadlines, replaceTenures } from '../../db/deadlines';
import { settleLook } from '../evidence/look';
import { loadClockRules } from '../../db/rules';
import type { Database } from '../../db/schema';
import { findDistrict, listEvents, type ComplaintThread } from '../../db/threads';
import type { Applied, Deps } from '../record';

/** What an event makes of a report: its row and its clocks. `derived` are these, where somebody has reckoned them already. */
export async function applyToComplaint(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ComplaintThread,
	event: ComplaintEvent,
	derived?: readonly Clock[]
): Promise<Applied<ComplaintThread>> {
	const next = {
		...thread,
		...projectStance(thread, event),
		complaint: project(thread.complaint, event)
	};
	await updateComplaint(trx, next, event);
	if (thread.complaint.proofPending && !next.complaint.proofPending) await settleLook(trx, thread.id, event);
	if (derived) await replaceDeadlines(trx, thread.id, derived);
	const clocks = derived ?? (await rebuildDeadlines(trx, deps, thread.id));
	return { thread: next, dueDay: dueDayFor(next, clocks, 'clock' in event.data ? event.data.clock : undefined) };
}

/** Derives the clocks of a report, and who was in charge of it, from its history and stores them. Repeating it changes nothing. */
export async function rebuildDeadlines(
	trx: Transaction<Database>,
	{ env }: Pick<Deps, 'env'>,
	threadId: string
): Promise<Clock[]> {
	const events = await listEvents(trx, threadId);
	const clocks = clocksOf(events, await loadRulesFor(trx, env.zone, threadId));
	await replaceDeadlines(trx, threadId, clocks);
	await replaceTenures(trx, threadId, tenuresOf(events));
	return clocks;
}

/** The clocks of a report as its history gives them. */
export async function deriveClocks(trx: Db, zone: string, threadId: string): Promise<Clock[]> {
	return clocksOf(await listEvents(trx, threadId), await loadRulesFor(trx, zone, threadId));
}

const loadRulesFor = async (trx: Db, zone: string, threadId: string) =>
	loadClockRules(trx, zone, await findDistrict(trx, threadId));

const updateComplaint = (
	trx: Transaction<Database>,
	{ id, anonymous, rating, answerRecorded, wishedConfidential, complaint }: ComplaintThread,
	event: ComplaintEvent
) =>
	trx
		.updateTable('complaint')
		.set({
			status: complaint.status,
			classification: complaint.classification,
			agency_id: complaint.agencyId,
			anonymous,
			answer_recorded: answerRecorded,
			wished_confidential: wishedConfidential,
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
			rating,
			...(event.action === 'recategorise' ? { category_slug: event.data.category } : {}),
			...(event.action === 'rate' ? { rating_words: event.data.reason ?? null } : {}),
			...(rating === null ? { rating_words: null } : {}),
			...(event.action === 'record_sp4n' ? { sp4n_number: event.data.sp4nNumber } : {})
		})
		.where('thread_id', '=', id)
		.execute();

function dueDayFor(thread: ComplaintThread, clocks: readonly Clock[], named?: ClockKind): string | null {
	const kind = named ?? STATUS_CLOCK[thread.complaint.status];
	const running = clocks.filter((clock) => clock.kind === kind && !clock.metAt && !clock.endedAt);
	return running.at(-1)?.reckoning.dueDay ?? null;
}
