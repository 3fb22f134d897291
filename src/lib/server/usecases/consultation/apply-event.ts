import type { Consultation } from '$lib/domain/consultation/decide';
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
import type { Write } from '../../db/together';
import type { ConsultationThread } from '../../db/threads';
import type { Applying, Deps } from '../record';

/** What an event makes of a consultation: its row and its clocks. */
export function applyToConsultation(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ConsultationThread,
	event: ConsultationEvent
): Applying<ConsultationThread> {
	const moved = projectConsultation(thread.consultation, event);
	return {
		writes: updateConsultation(trx, thread, moved),
		async reckon() {
			const counts = recountsInputs(event) ? await recountInputs(trx, thread.id) : {};
			const next = { ...thread, consultation: { ...moved, ...counts } };
			if (!reckonsClocks(event)) return { thread: next, dueDay: null };
			const clocks = await rebuildConsultationDeadlines(trx, deps, next);
			return { thread: next, dueDay: dueDayFor(next, clocks, event) };
		}
	};
}

/** What of the row an event has changed, if anything. */
function updateConsultation(
	trx: Transaction<Database>,
	{ id, consultation: was }: ConsultationThread,
	{ stage, textVersion, minutesFinalAt, inputs, held }: Consultation
): Write[] {
	const row = {
		...(stage !== was.stage && { stage }),
		...(textVersion !== was.textVersion && { text_version: textVersion }),
		...(minutesFinalAt !== was.minutesFinalAt && { minutes_final_at: minutesFinalAt }),
		...(inputs !== was.inputs && { input_count: inputs }),
		...(held !== was.held && { held_count: held })
	};
	if (Object.keys(row).length === 0) return [];
	return [trx.updateTable('consultation').set(row).where('thread_id', '=', id)];
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
