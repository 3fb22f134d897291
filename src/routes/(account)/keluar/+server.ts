import { endVisit } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** POST only: a link or a picture elsewhere must not sign anybody out. */
export const POST: RequestHandler = async (event) => {
	await endVisit(event);
	event.locals.leaves = 'words too';
	redirect(303, path(event.locals.lang, '/masuk?pesan=keluar'));
};
