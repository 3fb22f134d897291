import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findSurveyOfThread } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The survey that belongs to the consultation, under the address that its invitation names. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const house = services();
	const found = await findConsultationHead(house, params.slug, locals.actor);
	const survey = found && (await findSurveyOfThread(house, found.head.id));
	if (!survey) error(404);
	redirect(303, path(locals.lang, `/survei/${survey.slug}`));
};
