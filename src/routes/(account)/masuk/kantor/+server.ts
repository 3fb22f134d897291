import { beginAttempt } from '$lib/server/auth/sso/attempt';
import { addressToAsk } from '$lib/server/auth/sso/exchange';
import { isFresh } from '$lib/server/auth/freshness';
import { services } from '$lib/server/services';
import { localPath } from '$lib/server/web/local-path';
import { requireUser } from '$lib/server/web/require-user';
import { FAILURES, keepBrowser, providerHere, returnAddress } from '$lib/server/web/sso';
import { path } from '$lib/text/path';
import { redirect, type RequestEvent, type RequestHandler } from '@sveltejs/kit';

/** A link is asked for by whoever has just proved to be the owner of the account. */
function linksTo(event: RequestEvent): string | null {
	if (event.url.searchParams.get('tautkan') === null) return null;
	const { user, session } = requireUser(event);
	if (!isFresh(session, services().env)) redirect(303, path(event.locals.lang, '/akun/keamanan/kantor'));
	return user.id;
}

/** On to the provider. A link and not a form: a form of ours may lead to nobody else. */
export const GET: RequestHandler = async (event) => {
	const { env, log } = services();
	const settings = providerHere();
	const { lang } = event.locals;
	const aim = { linksTo: linksTo(event), next: localPath(event.url.searchParams.get('ke')), lang };
	const attempt = beginAttempt(env, keepBrowser(event.cookies, env), aim);
	const address = await addressToAsk({ log }, settings, attempt, returnAddress(env));
	redirect(303, address?.href ?? path(lang, `/masuk/kantor/gagal?sebab=${FAILURES.provider_gone}`));
};
