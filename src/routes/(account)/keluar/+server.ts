import { services } from '$lib/server/services';
import { outlivesSession } from '$lib/server/usecases/follow/devices';
import { keepHint } from '$lib/server/web/sso-hint';
import { endVisit } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** POST only: a link or a picture elsewhere must not sign anybody out. */
export const POST: RequestHandler = async (event) => {
	const { session } = event.locals;
	const isOfProvider = Boolean(session?.sso);
	const stays = session !== null && (await outlivesSession(services(), session));
	if (session && isOfProvider) await keepHint(services(), event.cookies, session.id);
	await endVisit(event);
	// With all its stores a browser would lose the worker that its owner wants to hear from.
	event.locals.leaves = stays ? 'copies' : 'words too';
	redirect(303, path(event.locals.lang, isOfProvider ? '/masuk?pesan=keluar-kantor' : '/masuk?pesan=keluar'));
};
