import { makeCalendar, type PublishedCalendar, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { currentCalendar, type ClockRules } from '$lib/domain/deadline/clock';
import type { Db } from './client';

/** The calendar in force now, of the whole province. */
export const loadCalendar = async (db: Db): Promise<WorkCalendar> =>
	currentCalendar({ calendars: await loadCalendars(db, null) });

/** Every version of the calendar, oldest first; with the days of one district where one is named. */
export async function loadCalendars(db: Db, districtCode: string | null): Promise<PublishedCalendar[]> {
	const [versions, days] = await Promise.all([
		db.selectFrom('calendar_version').select(['version', 'published_at as publishedAt']).orderBy('version').execute(),
		db
			.selectFrom('holiday')
			.select(['day', 'kind', 'name', 'decree', 'provisional', 'since_version as since', 'until_version as until'])
			.where((eb) => eb.or([eb('district_code', 'is', null), eb('district_code', '=', districtCode)]))
			// A day of the district comes after the province's own and takes its place.
			.orderBy('district_code', (order) => order.asc().nullsFirst())
			.execute()
	]);
	return versions.map(({ version, publishedAt }) => ({
		publishedAt,
		calendar: makeCalendar(
			version,
			days.filter(({ since, until }) => since <= version && (until === null || version < until))
		)
	}));
}

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
