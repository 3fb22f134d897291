import { services } from '$lib/server/services';
import { discardDraft } from '$lib/server/usecases/draft/discard-draft';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { forgetToken, readToken } from '$lib/server/web/report/draft-cookie';
import type { RequestHandler } from './$types';

/** Throws the draft away, on a wish or on a shared computer. */
export const POST: RequestHandler = async ({ cookies, locals }) => {
	const token = readToken(cookies);
	if (token) await discardDraft(services(), token);
	forgetToken(cookies);
	redirect(303, path(locals.lang, '/lapor'));
};
