import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Where services were while administrators alone kept them: bookmarks and printed guides still lead here. */
export const GET: RequestHandler = ({ locals, params, url }) =>
	redirect(308, path(locals.lang, `/meja/layanan${params.rest && `/${params.rest}`}${url.search}`));
