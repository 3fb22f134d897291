import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Where reported content was before there was one queue: letters and bookmarks still lead here. */
export const GET: RequestHandler = ({ locals }) => redirect(308, path(locals.lang, '/meja/moderasi'));
