import { findSurvey } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params }) => {
	const survey = await findSurvey(services(), params.slug);
	if (!survey) error(404);
	return { survey };
}) satisfies PageServerLoad;
