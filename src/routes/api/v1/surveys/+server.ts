import { formatSurveyPlace, parseSurveyPlace } from '$lib/forms/survey/place';
import { listSurveys } from '$lib/server/queries/survey/list';
import { serve } from '$lib/server/web/api/serve';
import { surveyJson } from '$lib/server/web/api/survey-json';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Surveys that can be answered, then those that are over, as their page has them. */
export const GET = serve('list_surveys', async ({ house, after: place }) => {
	const { open, results, after } = await listSurveys(house, parseSurveyPlace(place));
	return {
		body: { data: [...open, ...results].map((row) => surveyJson(row, house.env.origin)), next_cursor: null },
		after: after && formatSurveyPlace(after)
	};
});
