import { parseBookFilter } from '$lib/forms/book-filter';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import type { RequestHandler } from './$types';
import { bookLines } from './book-lines';

/** The whole book, or what the same address shows of it. */
export const GET: RequestHandler = ({ url }) =>
	csvResponse('buku-moderasi', bookLines(services(), parseBookFilter(url.searchParams)), url.searchParams);
