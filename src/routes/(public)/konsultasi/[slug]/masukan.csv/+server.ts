import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';
import { matrixFileRows } from './lines.server';

/** The whole matrix, or what the list of inputs shows of it at the same address; in the order of the matrix. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
	const house = services();
	const found = await findConsultationHead(house, params['slug'] ?? '', locals.actor);
	if (!found) error(404);
	const { table } = consultationTextFor(locals.lang).inputs;
	return csvResponse(
		`${table.file}-${found.head.slug}`,
		matrixFileRows(house, found.head.id, locals.lang, parseInputFilter(url.searchParams)),
		url.searchParams
	);
};
