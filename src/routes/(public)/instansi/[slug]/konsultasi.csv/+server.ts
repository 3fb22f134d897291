import { publicConsultationYear } from '$lib/server/queries/agency/public-year';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';
import { yearRows } from './lines.server';

export const GET: RequestHandler = async ({ params, url, locals: { lang } }) => {
	const house = services();
	const report = await publicConsultationYear(house, params.slug, url.searchParams.get('tahun'));
	if (!report) error(404);
	const text = consultationTextFor(lang);
	const name = text.consultationYear.fileName(report.agency.slug, report.year);
	const counted = { at: house.now(), zone: house.env.zone };
	return csvResponse(name, yearRows(report, text, counted), url.searchParams);
};
