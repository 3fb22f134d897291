import { dayOf } from '$lib/domain/calendar/zone';
import { listCurrentDays } from '$lib/server/db/calendar-changes';
import { loadCalendar } from '$lib/server/db/rules';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The days off of a year, as published last: by them and the weekends every working day is counted. */
export const GET = serve('read_calendar', async ({ house: { db, now, env }, query }) => {
	const year = query.tahun ?? dayOf(now(), env.zone).slice(0, 4);
	const [days, { version }] = await Promise.all([
		listCurrentDays(db, `${year}-01-01`, `${year}-12-31`),
		loadCalendar(db)
	]);
	const data = days.map(({ day, kind, name, decree, provisional, districtCode }) => ({
		day,
		kind,
		name,
		decree,
		provisional,
		district: districtCode
	}));
	return { body: { version, data } };
});
