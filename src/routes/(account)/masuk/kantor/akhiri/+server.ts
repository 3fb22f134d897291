import { addressToEnd } from '$lib/server/auth/sso/exchange';
import { services } from '$lib/server/services';
import { providerHere } from '$lib/server/web/sso';
import { takeHint } from '$lib/server/web/sso-hint';
import { path } from '$lib/text/path';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** On to where the provider signs people out, and leads back. Here they are out already. */
export const GET: RequestHandler = async ({ locals: { lang }, cookies }) => {
	const { env, log } = services();
	const settings = providerHere();
	const address = await addressToEnd({ log }, settings, `${env.origin}/masuk`, takeHint(cookies, env));
	redirect(303, address?.href ?? path(lang, '/masuk?pesan=keluar'));
};
