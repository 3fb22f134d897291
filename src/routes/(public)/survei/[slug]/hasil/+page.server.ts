import { findSurveyReport } from '$lib/server/queries/survey/result';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params }) => {
	const report = await findSurveyReport(services(), params.slug);
	if (!report) error(404);
	return report;
}) satisfies PageServerLoad;
