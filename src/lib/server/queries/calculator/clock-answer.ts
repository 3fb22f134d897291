import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { currentCalendar } from '$lib/domain/deadline/rules';
import { generalOn, isShorter, ownOn, type DeadlinePolicy } from '$lib/domain/deadline/policy';
import { reckon, type Reckoning } from '$lib/domain/deadline/reckon';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../../db/client';
import { loadClockRules } from '../../db/rules';

export type ClockQuestion = {
	from: Date;
	policyCode: string;
	calendarVersion: number | null;
	/** By the name in its address; null: any. */
	agency: string | null;
};
export type ClockAnswer = {
	policy: DeadlinePolicy;
	/** The general limit where the policy is the agency's own, shorter one. */
	general: DeadlinePolicy | null;
	agency: ClockAgency | null;
	startDay: IsoDate;
	calendarVersion: number;
	reckoning: Reckoning;
};

/**
 * When a limit that starts at an instant would be due, with each day of the count: the engine that times the reports,
 * asked without one. Refuses codes and calendars that do not exist, and starts before the policy was in force.
 */
export async function answerClock(
	db: Db,
	zone: string,
	{ from, policyCode, calendarVersion, agency: slug }: ClockQuestion
): Promise<Result<ClockAnswer, 'unknown_policy' | 'not_in_force' | 'unknown_calendar' | 'unknown_agency'>> {
	const rules = await loadClockRules(db, zone);
	const calendar =
		calendarVersion === null
			? currentCalendar(rules)
			: rules.calendars.find((one) => one.calendar.version === calendarVersion)?.calendar;
	if (!calendar) return refuse('unknown_calendar');
	if (!rules.policies.some(({ code }) => code === policyCode)) return refuse('unknown_policy');
	const startDay = dayOf(from, zone);
	const general = generalOn(rules.policies, policyCode, startDay);
	if (!general) return refuse('not_in_force');
	const agency = slug === null ? null : await findClockAgency(db, slug);
	if (agency === undefined) return refuse('unknown_agency');
	const own = agency && ownOn(rules.policies, { code: policyCode, agencyId: agency.id }, startDay);
	const isOwn = own ? isShorter(own, general) : false;
	const policy = own && isOwn ? own : general;
	return allow({
		policy,
		general: isOwn ? general : null,
		agency,
		startDay,
		calendarVersion: calendar.version,
		reckoning: reckon(from, policy, [], { calendar, zone })
	});
}

export type ClockAgency = { id: string; slug: string; name: string };

/** Agencies that exist on a day, by name. */
export const listClockAgencies = (db: Db, today: IsoDate): Promise<ClockAgency[]> =>
	db
		.selectFrom('agency')
		.select(['id', 'slug', 'name'])
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.orderBy('name')
		.execute();

const findClockAgency = (db: Db, slug: string): Promise<ClockAgency | undefined> =>
	db.selectFrom('agency').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst();
