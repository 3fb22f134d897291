import { findSurvey } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals }) => {
	const house = services();
	const survey = await findSurvey(house, params.slug);
	if (!survey) error(404);
	return { survey, address: `${house.env.origin}${path(locals.lang, `/survei/${survey.slug}`)}` };
}) satisfies PageServerLoad;
