import { SERVICE_COLUMNS } from '$lib/forms/administration/service';
import { agencyAsked } from '$lib/forms/service-query';
import { listForFile } from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { csvOf } from '$lib/server/web/answers/csv';
import { requireServiceKeeper } from '../../../require-service-keeper';
import type { RequestHandler } from './$types';

/** The services of an agency, or of all, as a spreadsheet can fill them in and the list reads them again. */
export const GET: RequestHandler = async (event) => {
	const { agencies } = requireServiceKeeper(event);
	const query = event.url.searchParams;
	const lines = await listForFile(services().db, agencies, agencyAsked(query));
	const rows = lines.map((line) => SERVICE_COLUMNS.map((column) => line[column] ?? ''));
	return csvOf('layanan', [[...SERVICE_COLUMNS], ...rows], query);
};
