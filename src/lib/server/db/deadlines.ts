import type { ConsultationOwner } from '$lib/domain/consultation/stage';
import type { Clock } from '$lib/domain/complaint/clock';
import type { Tenure } from '$lib/domain/complaint/watch';
import type { ClockKind } from '$lib/domain/deadline/policy';
import type { Owner } from '$lib/domain/complaint/status';
import type { Db } from './client';

/** What is stored of a clock, of whichever kind of thread. */
export type StoredClock = Pick<
	Clock,
	'round' | 'agencyId' | 'startedAt' | 'metAt' | 'endedAt' | 'calendarVersion' | 'reckoning'
> & {
	kind: ClockKind;
	owner: Owner | ConsultationOwner;
	policy: { id: string } | null;
	pauses?: Clock['pauses'];
	/** Of a report. */
	fall?: Clock['fall'];
};

/** Replaces the stored clocks of a thread by the derived ones. */
export async function replaceDeadlines(db: Db, threadId: string, clocks: readonly StoredClock[]): Promise<void> {
	await db.deleteFrom('deadline').where('thread_id', '=', threadId).execute();
	if (clocks.length === 0) return;
	await db
		.insertInto('deadline')
		.values(clocks.map((clock) => toRow(threadId, clock)))
		.execute();
}

/** Replaces what is stored of who was in charge of a report. */
export async function replaceTenures(db: Db, threadId: string, tenures: readonly Tenure[]): Promise<void> {
	await db.deleteFrom('tenure').where('thread_id', '=', threadId).execute();
	if (tenures.length === 0) return;
	const rows = tenures.map(({ agencyId, from, until }, index) => ({
		thread_id: threadId,
		seq: index + 1,
		agency_id: agencyId,
		from_at: from,
		until_at: until
	}));
	await db.insertInto('tenure').values(rows).execute();
}

/** The row that a clock is stored as; what a check of the stored ones compares. */
export function toRow(threadId: string, clock: StoredClock) {
	const { dueDay, dueAt, left, provisional } = clock.reckoning;
	const openPause = clock.pauses?.find(({ until }) => until === null);
	const paused = openPause !== undefined && dueAt === null;
	return {
		thread_id: threadId,
		clock: clock.kind,
		round: clock.round,
		owner: clock.owner,
		agency_id: clock.agencyId,
		policy_id: clock.policy?.id ?? null,
		calendar_version: clock.calendarVersion,
		provisional,
		started_at: clock.startedAt,
		due_day: dueDay,
		due_at: dueAt,
		paused_at: paused ? openPause.from : null,
		left_at_pause: paused ? left : null,
		met_at: clock.metAt,
		ended_at: clock.endedAt,
		falls_at: clock.fall?.at ?? null,
		falls_to: clock.fall?.agencyId ?? null
	};
}
