import type { PlacedDay } from '$lib/domain/calendar/revision';
import { makeCalendar, type PublishedCalendar, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { currentCalendar, type ClockRules } from '$lib/domain/deadline/clock';
import type { Db } from './client';

/** The calendar in force now, of the whole province. */
export const loadCalendar = async (db: Db): Promise<WorkCalendar> =>
	currentCalendar({ calendars: await loadCalendars(db, null) });

/** Every version of the calendar, oldest first; with the days of one district where one is named. */
export async function loadCalendars(db: Db, districtCode: string | null): Promise<PublishedCalendar[]> {
	const { versions, daysOf } = await loadCalendarHistory(db);
	return versions.map(({ version, publishedAt }) => ({
		publishedAt,
		calendar: calendarOf(version, daysOf(version), districtCode)
	}));
}

export type CalendarHistory = {
	versions: { version: number; publishedAt: Date }[];
	/** All days of a version, wherever they hold. */
	daysOf: (version: number) => PlacedDay[];
};

/** Versions, oldest first, and every day that any of them has or had. */
export async function loadCalendarHistory(db: Db): Promise<CalendarHistory> {
	const [versions, days] = await Promise.all([
		db.selectFrom('calendar_version').select(['version', 'published_at as publishedAt']).orderBy('version').execute(),
		db
			.selectFrom('holiday')
			.select(['day', 'kind', 'name', 'decree', 'provisional', 'district_code as districtCode'])
			.select(['since_version as since', 'until_version as until'])
			.orderBy('day')
			.execute()
	]);
	const daysOf = (version: number) =>
		days.filter(({ since, until }) => since <= version && (until === null || version < until));
	return { versions, daysOf };
}

/** The calendar as it holds in a district, or (null) in the province at large. */
export const calendarOf = (version: number, days: readonly PlacedDay[], districtCode: string | null): WorkCalendar =>
	makeCalendar(version, [
		...days.filter((day) => day.districtCode === null),
		// A day of the district comes after the province's own and takes its place.
		...days.filter((day) => day.districtCode !== null && day.districtCode === districtCode)
	]);

export const listPolicies = (db: Db) =>
	db
		.selectFrom('deadline_policy')
		.select([
			'id',
			'code',
			'clock',
			'classification',
			'agency_id as agencyId',
			'name',
			'amount',
			'unit',
			'basis',
			'valid_from as validFrom',
			'valid_until as validUntil'
		])
		.orderBy('code')
		.orderBy('valid_from')
		.execute();

/** Everything besides its history that a clock depends on; with the days of the thread's district where it has one. */
export async function loadClockRules(db: Db, zone: string, districtCode: string | null = null): Promise<ClockRules> {
	const [calendars, policies] = await Promise.all([loadCalendars(db, districtCode), listPolicies(db)]);
	return { calendars, policies, zone };
}

/** The rules of every district, read once: for work on many threads. */
export async function loadRulesOfDistricts(db: Db, zone: string): Promise<(districtCode: string) => ClockRules> {
	const [{ versions, daysOf }, policies] = await Promise.all([loadCalendarHistory(db), listPolicies(db)]);
	const known = new Map<string, ClockRules>();
	return (districtCode) => {
		const found = known.get(districtCode) ?? {
			calendars: versions.map(({ version, publishedAt }) => ({
				publishedAt,
				calendar: calendarOf(version, daysOf(version), districtCode)
			})),
			policies,
			zone
		};
		known.set(districtCode, found);
		return found;
	};
}
