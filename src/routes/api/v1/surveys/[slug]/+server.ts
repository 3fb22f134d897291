import { findSurveyReport } from '$lib/server/queries/survey/result';
import { serve } from '$lib/server/web/api/serve';
import { surveyJson } from '$lib/server/web/api/survey-json';

export { OPTIONS } from '$lib/server/web/api/serve';

/** A survey with its results, as far as they are told. */
export const GET = serve('read_survey', async ({ house, params }) => {
	const report = await findSurveyReport(house, params['slug'] ?? '');
	if (!report) return null;
	const { survey, result, traits } = report;
	return {
		body: {
			...surveyJson(survey, house.env.origin),
			small_sample: result && result.smallSample,
			elements: result?.elements.map(({ element, averageX1000 }) => ({ element, average: averageX1000 / 1000 })) ?? [],
			lowest: result?.lowest ?? [],
			respondents: traits
		}
	};
});
