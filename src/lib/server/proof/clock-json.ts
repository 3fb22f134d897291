import { dayOf } from '$lib/domain/calendar/zone';
import type { Clock } from '$lib/domain/complaint/clock';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import type { ReckonedDay } from '$lib/domain/deadline/reckon';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** One day of a count: what it is by which decree, and whether a later decree can still change it. */
export const dayJson = ({ day, kind, name, decree, count, provisional }: ReckonedDay) => ({
	date: day,
	kind,
	count,
	...(name === null ? {} : { name }),
	...(decree === null ? {} : { decree }),
	...(provisional ? { provisional } : {})
});

/** The general limit in whose place an agency's own, shorter one holds. */
export const generalJson = ({ amount, unit, basis }: DeadlinePolicy) => ({ amount, unit, basis });

export const policyJson = ({ code, name, amount, unit, basis, validFrom, validUntil }: DeadlinePolicy) => ({
	code,
	name,
	amount,
	unit,
	basis,
	valid_from: validFrom,
	valid_until: validUntil
});

/** A clock of a case with its working: what history, policies and calendar make it, whatever the present moment. */
export const clockJson = ({ policy, general, reckoning, ...clock }: Clock, zone: string) => ({
	kind: clock.kind,
	round: clock.round,
	owner: clock.owner,
	policy: policyJson(policy),
	...(general && { general: generalJson(general) }),
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
