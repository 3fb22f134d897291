import { parseStatisticsQuery, statisticsQuery } from '$lib/forms/statistics-query';
import { COUNT_LIMIT } from '$lib/server/queries/complaint-list/places';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { RequestEvent } from '@sveltejs/kit';

/** The figures that an address asks for, with the address that asks for the same elsewhere. */
export async function openStatistics(event: RequestEvent, overdueRows: number) {
	madeOfLists(event);
	const asked = parseStatisticsQuery(event.url.searchParams);
	const statistics = await publicStatistics(services(), asked, overdueRows);
	const { basis } = statistics;
	const known = { ...asked, period: basis.period.key, agency: basis.agency?.slug ?? '' };
	return { ...statistics, countLimit: COUNT_LIMIT, asked: known, query: statisticsQuery(known) };
}
