import type { Env } from '$lib/server/env';
import type { Cookies } from '@sveltejs/kit';
import { KNOWN_FOR_MS } from '../auth/known-device';
import { cookieName } from '../auth/cookie-names';

const nameIn = (secure: boolean): string => cookieName('dikenal', secure);

/** What this device holds of the sign-ins on it: a random mark, which stays when people sign out. */
export const readDeviceMark = (cookies: Cookies, { secure }: Pick<Env, 'secure'>): string | null =>
	cookies.get(nameIn(secure)) ?? null;

export const writeDeviceMark = (cookies: Cookies, { secure }: Pick<Env, 'secure'>, mark: string): void =>
	cookies.set(nameIn(secure), mark, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: KNOWN_FOR_MS / 1000
	});
