import { dayOf } from '$lib/domain/calendar/zone';
import type { Clock } from '$lib/domain/complaint/clock';
import type { ReckonedDay } from '$lib/domain/deadline/reckon';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** One day of a count, as `/api/v1/clock` writes it. */
export const dayJson = ({ day, kind, name, count }: ReckonedDay) => ({
	date: day,
	kind,
	count,
	...(name === null ? {} : { name })
});

/** A clock of a case with its working: what history, policies and calendar make it, whatever the present moment. */
export const clockJson = ({ policy, reckoning, ...clock }: Clock, zone: string) => ({
	kind: clock.kind,
	round: clock.round,
	owner: clock.owner,
	policy: {
		code: policy.code,
		name: policy.name,
		amount: policy.amount,
		unit: policy.unit,
		basis: policy.basis,
		valid_from: policy.validFrom,
		valid_until: policy.validUntil
	},
	calendar: clock.calendarVersion,
	started_at: clock.startedAt.toISOString(),
	start_day: dayOf(clock.startedAt, zone),
	pauses: clock.pauses.map(({ from, until }) => ({ from: from.toISOString(), until: instant(until) })),
	due_at: instant(reckoning.dueAt),
	due_day: reckoning.dueDay,
	provisional: reckoning.provisional,
	met_at: instant(clock.metAt),
	ended_at: instant(clock.endedAt),
	days: reckoning.days.map(dayJson)
});
