import type { SsoSettings } from '$lib/server/env/sso';
import { jwtVerify, type JWTPayload } from 'jose';
import { reachProvider } from './provider';

/** The word of the provider that somebody's session there has ended, or all of somebody's. */
export type Ended = { issuer: string; jti: string; until: Date } & (
	{ sid: string; subject: string | null } | { sid: null; subject: string }
);

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Nothing that a secret both sides know could sign, and nothing unsigned. */
const ALGORITHMS = [
	'RS256',
	'RS384',
	'RS512',
	'PS256',
	'PS384',
	'PS512',
	'ES256',
	'ES384',
	'ES512',
	'EdDSA',
	'Ed25519'
];
const MOST_SECONDS_OLD = 5 * 60;
const SKEW_SECONDS = 30;

/**
 * Reads a logout token as OpenID Connect Back-Channel Logout 1.0 (2.6) asks; null where anything of it is wrong, or the provider
 * cannot be asked for its keys. Whether it came before is for the caller.
 */
export async function readLogoutToken(settings: SsoSettings, token: string): Promise<Ended | null> {
	try {
		const { keys } = await reachProvider(settings);
		const { payload } = await jwtVerify(token, keys, {
			issuer: settings.issuer,
			audience: settings.clientId,
			algorithms: ALGORITHMS,
			maxTokenAge: MOST_SECONDS_OLD,
			clockTolerance: SKEW_SECONDS,
			requiredClaims: ['iat', 'exp', 'jti', 'events']
		});
		return endedIn(payload);
	} catch {
		return null;
	}
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function endedIn(payload: JWTPayload): Ended | null {
	const { iss, sub, sid, jti, iat = 0, events } = payload;
	// With a nonce it could be the token of a sign-in.
	if ('nonce' in payload || !isRecord(events) || !isRecord(events[EVENT])) return null;
	if (!isText(iss) || !isText(jti)) return null;
	const until = new Date((iat + MOST_SECONDS_OLD + 2 * SKEW_SECONDS) * 1000);
	const subject = isText(sub) ? sub : null;
	if (isText(sid)) return { issuer: iss, jti, until, sid, subject };
	return subject === null ? null : { issuer: iss, jti, until, sid: null, subject };
}
