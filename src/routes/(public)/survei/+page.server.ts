import { formatSurveyPlace, parseSurveyPlace } from '$lib/forms/survey/place';
import { listSurveys, OPEN_MOST } from '$lib/server/queries/survey/list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
	const place = parseSurveyPlace(url.searchParams.get('setelah'));
	const { open, results, after } = await listSurveys(services(), place);
	return { open, openMost: OPEN_MOST, results, after: after && formatSurveyPlace(after), isFirst: place === null };
}) satisfies PageServerLoad;
