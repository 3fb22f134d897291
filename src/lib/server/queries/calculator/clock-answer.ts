import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { currentCalendar } from '$lib/domain/deadline/rules';
import type { DeadlinePolicy } from '$lib/domain/deadline/policy';
import { reckon, type Reckoning } from '$lib/domain/deadline/reckon';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../../db/client';
import { loadClockRules } from '../../db/rules';

export type ClockQuestion = { from: Date; policyCode: string; calendarVersion: number | null };
export type ClockAnswer = { policy: DeadlinePolicy; startDay: IsoDate; calendarVersion: number; reckoning: Reckoning };

/**
 * When a limit that starts at an instant would be due, with each day of the count: the engine that times the reports,
 * asked without one. Refuses codes and calendars that do not exist, and starts before the policy was in force.
 */
export async function answerClock(
	db: Db,
	zone: string,
	{ from, policyCode, calendarVersion }: ClockQuestion
): Promise<Result<ClockAnswer, 'unknown_policy' | 'not_in_force' | 'unknown_calendar'>> {
	const rules = await loadClockRules(db, zone);
	const calendar =
		calendarVersion === null
			? currentCalendar(rules)
			: rules.calendars.find((one) => one.calendar.version === calendarVersion)?.calendar;
	if (!calendar) return refuse('unknown_calendar');
	const bases = rules.policies.filter(({ code, agencyId }) => code === policyCode && agencyId === null);
	if (bases.length === 0) return refuse('unknown_policy');
	const startDay = dayOf(from, zone);
	const policy = bases.find(
		({ validFrom, validUntil }) => validFrom <= startDay && (!validUntil || startDay <= validUntil)
	);
	if (!policy) return refuse('not_in_force');
	return allow({
		policy,
		startDay,
		calendarVersion: calendar.version,
		reckoning: reckon(from, policy, [], { calendar, zone })
	});
}
