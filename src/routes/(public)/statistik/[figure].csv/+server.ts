import { parseStatisticsQuery } from '$lib/forms/statistics-query';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { askReplica } from '$lib/server/db/replica';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { textFor } from '$lib/text/catalogue';
import { error } from '@sveltejs/kit';
import { fileRows, isFigure } from '$lib/server/web/answers/statistics-files';
import type { RequestHandler } from './$types';

/** The overdue are public in the list as well; more than this in one file has no reader. */
const OVERDUE_ROWS = 1_000;

export const GET: RequestHandler = async ({ params, url, locals }) => {
	if (!isFigure(params.figure)) error(404);
	const house = services();
	const asked = parseStatisticsQuery(url.searchParams);
	// Titles may have been masked this moment; of mere figures some seconds do not matter.
	const statistics =
		params.figure === 'terlambat'
			? await publicStatistics(house, asked, OVERDUE_ROWS)
			: await askReplica(house, (db) => publicStatistics({ ...house, db }, asked, 0));
	const { from, until } = statistics.basis.period;
	const { lang } = locals;
	const rows = fileRows(params.figure, statistics, { text: textFor(lang), lang, zone: house.env.zone });
	return csvResponse(`fkp-${params.figure}-${from}-${until}`, rows, url.searchParams);
};
