import { printSurveyReport } from '$lib/server/proof/survey-report';
import { findSurveyReport } from '$lib/server/queries/survey/result';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { surveyTextFor } from '$lib/text/survey-catalogue';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { lang } }) => {
	const { env, now, ...house } = services();
	const report = await findSurveyReport({ ...house, env, now }, params.slug);
	if (!report) error(404);
	const page = `${env.origin}${path(lang, `/survei/${params.slug}/hasil`)}`;
	const printing = { page, at: now(), zone: env.zone, site: env.site, lang };
	return new Response(await printSurveyReport(report, printing), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${surveyTextFor(lang).report.fileName(params.slug)}.pdf"`,
			'cache-control': 'no-store'
		}
	});
};
