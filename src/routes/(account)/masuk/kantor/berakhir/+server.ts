import { services } from '$lib/server/services';
import { endByProvider } from '$lib/server/usecases/account/sso/end-by-provider';
import { providerHere } from '$lib/server/web/sso';
import type { RequestHandler } from '@sveltejs/kit';

/** More than any logout token is long. */
const MOST = 20_000;

const answer = (status: 200 | 400) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/** Where the provider says that somebody's session there has ended (OpenID Connect Back-Channel Logout 1.0). No cookie is read. */
export const POST: RequestHandler = async ({ request }) => {
	providerHere();
	const token = (await request.formData()).get('logout_token');
	if (typeof token !== 'string' || token.length > MOST) return answer(400);
	const ended = await endByProvider(services(), token);
	return answer(ended.ok ? 200 : 400);
};
