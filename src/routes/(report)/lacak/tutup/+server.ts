import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { closeReport } from '../tracking-cookie.server';
import type { RequestHandler } from './$types';

/** On a shared device the next person must not find the report open. */
export const POST: RequestHandler = ({ cookies, locals }) => {
	closeReport(cookies);
	redirect(303, path(locals.lang, '/lacak?ditutup'));
};
