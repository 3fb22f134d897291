import { allow, refuse, type Result } from '$lib/domain/result';
import type { SsoSettings } from '$lib/server/env/sso';
import type { Services } from '$lib/server/services';
import * as client from 'openid-client';
import type { Attempt } from './attempt';
import type { Identity } from './identity';
import { forgetProvider, reachProvider } from './provider';

type House = Pick<Services, 'log'>;
type Came = Result<Identity, 'provider_gone' | 'sso_failed' | 'sso_cancelled'>;

/** Whoever has proved themselves there within a working day needs not do so again; whoever links an account, just now. */
const MAX_AGE_SECONDS = { signIn: 12 * 60 * 60, link: 5 * 60 };
const maxAgeOf = ({ linksTo }: Attempt) => MAX_AGE_SECONDS[linksTo === null ? 'signIn' : 'link'];

/** Where the provider asks who they are. */
export async function addressToAsk(
	{ log }: House,
	settings: SsoSettings,
	attempt: Attempt,
	back: string
): Promise<URL | null> {
	try {
		const { config } = await reachProvider(settings);
		return client.buildAuthorizationUrl(config, {
			redirect_uri: back,
			scope: settings.scopes,
			state: attempt.state,
			nonce: attempt.nonce,
			code_challenge: await client.calculatePKCECodeChallenge(attempt.verifier),
			code_challenge_method: 'S256',
			max_age: String(maxAgeOf(attempt))
		});
	} catch (error) {
		log.warn('the provider of sign-in does not answer', { error: nameOf(error) });
		return null;
	}
}

/** Takes what came back to the provider, and reads who it was. `current` is the address of ours that was called, whole. */
export async function exchange({ log }: House, settings: SsoSettings, attempt: Attempt, current: URL): Promise<Came> {
	try {
		const { config } = await reachProvider(settings);
		const tokens = await client.authorizationCodeGrant(config, current, {
			pkceCodeVerifier: attempt.verifier,
			expectedState: attempt.state,
			expectedNonce: attempt.nonce,
			maxAge: maxAgeOf(attempt),
			idTokenExpected: true
		});
		const claims = tokens.claims();
		return claims && tokens.id_token ? allow(identityOf(claims, tokens.id_token)) : refuse('sso_failed');
	} catch (error) {
		log.warn('a sign-in at the provider failed', { error: nameOf(error) });
		const why = whyOf(error);
		// It may have changed its keys: whoever tries again is compared with those of then.
		if (why === 'sso_failed') forgetProvider(settings);
		return refuse(why);
	}
}

const identityOf = ({ iss, sub, sid, auth_time, acr }: client.IDToken, token: string): Identity => ({
	issuer: iss,
	subject: sub,
	sid: typeof sid === 'string' ? sid : null,
	authTime: typeof auth_time === 'number' ? new Date(auth_time * 1000) : null,
	acr: typeof acr === 'string' ? acr : null,
	token
});

/**
 * Where somebody signs out there, too; null where the provider has no such place. With the token that their session here
 * began with the provider knows whose session to end, and need not ask.
 */
export async function addressToEnd(
	{ log }: House,
	settings: SsoSettings,
	back: string,
	token: string | null
): Promise<URL | null> {
	try {
		const { config } = await reachProvider(settings);
		if (config.serverMetadata().end_session_endpoint === undefined) return null;
		return client.buildEndSessionUrl(config, {
			post_logout_redirect_uri: back,
			...(token !== null && { id_token_hint: token })
		});
	} catch (error) {
		log.warn('the provider of sign-in does not answer', { error: nameOf(error) });
		return null;
	}
}

/** What went wrong, without what was said: an answer may hold who it was. */
function nameOf(error: unknown): string {
	const { name = 'unknown', code, cause } = error as { name?: string; code?: unknown; cause?: { code?: unknown } };
	return [name, code, cause?.code].filter((part) => typeof part === 'string').join(' ');
}

/** Silence, an answer that breaks off, and what something before the provider answers in its place. */
const NO_ANSWER = ['OAUTH_TIMEOUT', 'OAUTH_PARSE_ERROR', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];

/** It did not answer, or answered that it cannot. */
function whyOf(error: unknown): 'provider_gone' | 'sso_failed' | 'sso_cancelled' {
	if (error instanceof client.AuthorizationResponseError)
		return error.error === 'access_denied' ? 'sso_cancelled' : 'sso_failed';
	if (error instanceof client.ResponseBodyError) return error.status >= 500 ? 'provider_gone' : 'sso_failed';
	const { code } = error as { code?: string };
	if (code !== undefined && NO_ANSWER.includes(code)) return 'provider_gone';
	return error instanceof client.ClientError ? 'sso_failed' : 'provider_gone';
}
