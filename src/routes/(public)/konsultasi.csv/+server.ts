import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { wholeConsultationList } from '$lib/server/queries/consultation-list/public-list';
import { services } from '$lib/server/services';
import { csvOf } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import type { RequestHandler } from './$types';
import { consultationTable } from './lines.server';

/** All that the list shows at the same address. */
export const GET: RequestHandler = async ({ url: { searchParams }, locals: { lang } }) => {
	const { db, env } = services();
	const rows = await wholeConsultationList(db, parseConsultationFilter(searchParams));
	return csvOf('konsultasi', consultationTable(rows, consultationTextFor(lang), env), searchParams);
};
