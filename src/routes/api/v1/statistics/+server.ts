import { parseStatisticsQuery, statisticsQuery } from '$lib/forms/statistics-query';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { figuresJson } from '$lib/server/web/api/figures';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The figures of `/statistik` for the same questions, weighed as they are there. */
export const GET = serve('read_statistics', async ({ house, asked }) => {
	const query = parseStatisticsQuery(asked);
	const { basis, total, moderators, agencies } = await publicStatistics(house, query, 0);
	return {
		body: {
			url: `${house.env.origin}/statistik${statisticsQuery(query)}`,
			period: { from: basis.period.from, until: basis.period.until },
			counted_at: basis.at,
			calendar: basis.calendarVersion,
			total: figuresJson(total),
			moderators: figuresJson(moderators),
			agencies: agencies.map(({ agency: { slug, name }, figures }) => ({
				agency: { slug, name },
				figures: figuresJson(figures)
			}))
		}
	};
});
