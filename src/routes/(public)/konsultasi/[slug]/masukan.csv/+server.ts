import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';
import { matrixFileRows } from './lines.server';

/** The whole matrix, for spreadsheets. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const house = services();
	const found = await findConsultationHead(house, params['slug'] ?? '', locals.actor);
	if (!found) error(404);
	const { table } = consultationTextFor(locals.lang).inputs;
	return csvResponse(
		`${table.file}-${found.head.slug}`,
		matrixFileRows(house, found.head.id, locals.lang),
		url.searchParams
	);
};
