import { SERVICE_COLUMNS } from '$lib/forms/administration/service';
import { listForFile } from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { requireServiceKeeper } from '../../../require-service-keeper';
import type { RequestHandler } from './$types';

/** The services of an agency, or of all, as a spreadsheet can fill them in and the list reads them again. */
export const GET: RequestHandler = async (event) => {
	const { agencies } = requireServiceKeeper(event);
	const query = event.url.searchParams;
	const agency = /^[a-z0-9-]{1,80}$/.exec(query.get('instansi') ?? '')?.[0] ?? '';
	const lines = await listForFile(services().db, agencies, agency);
	const rows = lines.map((line) => SERVICE_COLUMNS.map((column) => line[column] ?? ''));
	return csvResponse('layanan', inOnePiece([[...SERVICE_COLUMNS], ...rows]), query);
};

async function* inOnePiece<T>(rows: T[]) {
	yield await Promise.resolve(rows);
}
