import { forgetPerson } from '$lib/server/web/forget-person';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Whoever stands at the counter next finds nothing of the one before. */
export const POST: RequestHandler = async (event) => {
	await forgetPerson(event);
	redirect(303, path(event.locals.lang, '/meja/loket?siap'));
};
