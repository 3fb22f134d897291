import { findSurveyReport } from '$lib/server/queries/survey/result';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { surveyTextFor } from '$lib/text/survey-catalogue';
import { error } from '@sveltejs/kit';
import { resultRows } from './lines.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals }) => {
	const house = services();
	const report = await findSurveyReport(house, params.slug);
	if (!report) error(404);
	const counted = { at: house.now(), zone: house.env.zone };
	return csvResponse(`skm-${params.slug}`, resultRows(report, surveyTextFor(locals.lang), counted), url.searchParams);
};
