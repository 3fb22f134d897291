import { makeCalendar, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import type { ClockRules } from '$lib/domain/deadline/clock';
import type { Db } from './client';

/** The only version so far: a change of the calendar will be a further one. */
const CALENDAR_VERSION = 1;

export async function loadCalendar(db: Db): Promise<WorkCalendar> {
	const days = await db.selectFrom('holiday').select(['day', 'kind', 'name', 'decree', 'provisional']).execute();
	return makeCalendar(CALENDAR_VERSION, days);
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

/** Everything besides its history that a clock depends on. */
export async function loadClockRules(db: Db, zone: string): Promise<ClockRules> {
	const [calendar, policies] = await Promise.all([loadCalendar(db), listPolicies(db)]);
	return { calendar, policies, zone };
}
