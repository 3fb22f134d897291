import { qrSvg } from '$lib/server/qr';
import { findSurvey } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { surveyTextFor } from '$lib/text/survey-catalogue';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The address of the survey, to be printed wherever people wait. */
export const GET: RequestHandler = async ({ params, locals: { lang } }) => {
	const house = services();
	const survey = await findSurvey(house, params.slug);
	if (!survey) error(404);
	const address = `${house.env.origin}${path(lang, `/survei/${survey.slug}`)}`;
	return new Response(qrSvg(address, surveyTextFor(lang).qr.alt(survey.title)), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' }
	});
};
