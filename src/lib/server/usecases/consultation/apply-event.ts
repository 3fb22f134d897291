import { consultationClocks, type TimedClock } from '$lib/domain/consultation/clock';
import { projectConsultation, reckonsClocks, recountsInputs } from '$lib/domain/consultation/project';
import type { ConsultationParticulars } from '$lib/domain/consultation/particulars';
import { STAGE_CLOCK } from '$lib/domain/consultation/stage';
import type { ConsultationEvent } from '$lib/domain/consultation/event';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import { listPromisedDays, listTimedEvents, recountInputs } from '../../db/consultations';
import { replaceDeadlines } from '../../db/deadlines';
import { loadClockRules } from '../../db/rules';
import type { Database } from '../../db/schema';
import type { ConsultationThread } from '../../db/threads';
import type { Applied, Deps } from '../record';

/** What an event makes of a consultation: its row and its clocks. */
export async function applyToConsultation(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ConsultationThread,
	event: ConsultationEvent
): Promise<Applied<ConsultationThread>> {
	const moved = projectConsultation(thread.consultation, event);
	const counts = recountsInputs(event) ? await recountInputs(trx, thread.id) : {};
	const next = { ...thread, consultation: { ...moved, ...counts } };
	await trx
		.updateTable('consultation')
		.set({
			stage: next.consultation.stage,
			text_version: next.consultation.textVersion,
			minutes_final_at: next.consultation.minutesFinalAt
		})
		.where('thread_id', '=', thread.id)
		.execute();
	if (!reckonsClocks(event)) return { thread: next, dueDay: null };
	const clocks = await rebuildConsultationDeadlines(trx, deps, next);
	return { thread: next, dueDay: dueDayFor(next, clocks, event) };
}

/** Derives the clocks of a consultation from its history and stores them. Repeating it changes nothing. */
export async function rebuildConsultationDeadlines(
	trx: Transaction<Database>,
	{ env }: Pick<Deps, 'env'>,
	thread: Pick<ConsultationThread, 'id' | 'consultation'>
): Promise<TimedClock[]> {
	const clocks = await deriveConsultationClocks(trx, env.zone, thread);
	await replaceDeadlines(trx, thread.id, clocks);
	return clocks;
}

/** The clocks of a consultation as its history and its agreed days give them. */
export async function deriveConsultationClocks(
	db: Db,
	zone: string,
	{ id, consultation }: Pick<ConsultationThread, 'id' | 'consultation'>
): Promise<TimedClock[]> {
	const agreed = { ...consultation, commitments: await listPromisedDays(db, id) };
	return consultationClocks(await listTimedEvents(db, id), agreed, await loadClockRules(db, zone, null));
}

function dueDayFor({ consultation }: ConsultationThread, clocks: readonly TimedClock[], { data }: ConsultationEvent) {
	const { position }: ConsultationParticulars = data;
	const kind = position === undefined ? STAGE_CLOCK[consultation.stage] : 'commitment';
	const own = clocks.filter((clock) => clock.kind === kind && (position ?? clock.round) === clock.round);
	return own.at(-1)?.reckoning.dueDay ?? null;
}
