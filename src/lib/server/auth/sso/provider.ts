import type { SsoSettings } from '$lib/server/env/sso';
import { createRemoteJWKSet, customFetch as fetchOfKeys, importJWK, type CryptoKey, type JWTVerifyGetKey } from 'jose';
import * as client from 'openid-client';

/** What the forum knows of the provider, for an hour. */
type Provider = { config: client.Configuration; keys: JWTVerifyGetKey };

const HOUR_MS = 60 * 60_000;

const known = new WeakMap<SsoSettings, { asked: number; provider: Promise<Provider> }>();

/** The provider as it describes itself. Rejects where it does not answer; the next who asks tries again. */
export function reachProvider(settings: SsoSettings): Promise<Provider> {
	const earlier = known.get(settings);
	if (earlier && performance.now() - earlier.asked < HOUR_MS) return earlier.provider;
	const asking = { asked: performance.now(), provider: discover(settings) };
	known.set(settings, asking);
	asking.provider.catch(() => known.get(settings) === asking && known.delete(settings));
	return asking.provider;
}

/** What was known of it may not be so any more: its keys were changed. */
export const forgetProvider = (settings: SsoSettings): unknown => known.delete(settings);

async function discover(settings: SsoSettings): Promise<Provider> {
	const { issuer, clientId } = settings;
	const isPlain = issuer.startsWith('http:');
	const config = await client.discovery(new URL(issuer), clientId, {}, await credentials(settings), {
		timeout: settings.patienceSeconds,
		// The signature of what comes by its own connection is looked at, too.
		execute: [client.enableNonRepudiationChecks, ...(isPlain ? [client.allowInsecureRequests] : [])],
		[client.customFetch]: only(settings)
	});
	const at = config.serverMetadata().jwks_uri;
	if (at === undefined) throw new Error('The provider publishes no keys');
	const options = { timeoutDuration: settings.patienceSeconds * 1000, [fetchOfKeys]: only(settings) };
	return { config, keys: createRemoteJWKSet(new URL(at), options) };
}

async function credentials({ credentials: own }: SsoSettings): Promise<client.ClientAuth> {
	if (own.by === 'key') {
		const key = (await importJWK(own.jwk, own.algorithm)) as CryptoKey;
		return client.PrivateKeyJwt(own.jwk.kid === undefined ? key : { key, kid: own.jwk.kid });
	}
	const [basic, post] = [client.ClientSecretBasic(own.secret), client.ClientSecretPost(own.secret)];
	return (server, ...rest) => {
		const takesBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
		return (takesBasic ? basic : post)(server, ...rest);
	};
}

/** Asks nobody but the provider, whatever it says of where its endpoints are. */
function only({ origins }: SsoSettings) {
	return (url: string, options: unknown): Promise<Response> =>
		origins.includes(new URL(url).origin)
			? fetch(url, options as RequestInit)
			: Promise.reject(new TypeError(`${new URL(url).origin} is not the provider`));
}
