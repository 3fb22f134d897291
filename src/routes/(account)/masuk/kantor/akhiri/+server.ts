import { addressToEnd } from '$lib/server/auth/sso/exchange';
import { services } from '$lib/server/services';
import { providerHere } from '$lib/server/web/sso';
import { path } from '$lib/text/path';
import { redirect, type RequestHandler } from '@sveltejs/kit';

/** On to where the provider signs people out; it asks them first, and leads back. Here they are out already. */
export const GET: RequestHandler = async ({ locals: { lang } }) => {
	const { env, log } = services();
	const address = await addressToEnd({ log }, providerHere(), `${env.origin}/masuk`);
	redirect(303, address?.href ?? path(lang, '/masuk?pesan=keluar'));
};
