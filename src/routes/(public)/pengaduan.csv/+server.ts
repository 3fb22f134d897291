import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import type { RequestHandler } from './$types';
import { reportLines } from './lines.server';

/** All that the list shows at the same address, in its order. */
export const GET: RequestHandler = ({ url: { searchParams }, locals: { lang } }) =>
	csvResponse('pengaduan', reportLines(services(), parseComplaintFilter(searchParams), lang), searchParams);
