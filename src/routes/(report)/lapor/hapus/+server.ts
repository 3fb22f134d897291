import { services } from '$lib/server/services';
import { discardDraft } from '$lib/server/usecases/draft/discard-draft';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { forgetToken, readWriter } from '$lib/server/web/report/draft-cookie';
import type { RequestHandler } from './$types';

/** Throws the draft away, on a wish or on a shared computer. */
export const POST: RequestHandler = async (event) => {
	const writer = readWriter(event);
	if (writer) await discardDraft(services(), writer);
	forgetToken(event.cookies);
	event.locals.leaves = 'copies';
	redirect(303, path(event.locals.lang, '/lapor'));
};
