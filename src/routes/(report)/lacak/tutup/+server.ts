import { services } from '$lib/server/services';
import { closeReport } from '$lib/server/web/tracking-cookie';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** On a shared device the next person must not find the report open. */
export const POST: RequestHandler = (event) => {
	closeReport(services(), event);
	event.locals.leaves = 'words too';
	redirect(303, path(event.locals.lang, '/lacak?ditutup'));
};
