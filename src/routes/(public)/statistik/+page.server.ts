import { parseStatisticsQuery, statisticsQuery } from '$lib/forms/statistics-query';
import { listPolicies } from '$lib/server/db/rules';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import { limitsToday } from './limits';
import type { PageServerLoad } from './$types';

const OVERDUE_ROWS = 10;

export const load = (async (event) => {
	madeOfLists(event);
	const house = services();
	const asked = parseStatisticsQuery(event.url.searchParams);
	const statistics = await publicStatistics(house, asked, OVERDUE_ROWS);
	const { basis } = statistics;
	const known = { ...asked, period: basis.period.key, agency: basis.agency?.slug ?? '' };
	return {
		...statistics,
		asked: known,
		query: statisticsQuery(known),
		limits: limitsToday(await listPolicies(house.db), basis.period.until)
	};
}) satisfies PageServerLoad;
