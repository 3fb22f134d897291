import type { Env } from '$lib/server/env';
import type { Cookies } from '@sveltejs/kit';
import { cookieName } from '../auth/cookie-names';

const nameIn = (secure: boolean): string => cookieName('langkah', secure);

type Way = Pick<Env, 'secure'>;

/** What a browser holds between the password and the second step; it dies with the browser. */
export const readStep = (cookies: Cookies, { secure }: Way): string | null => cookies.get(nameIn(secure)) ?? null;

export const writeStep = (cookies: Cookies, { secure }: Way, ticket: string): void =>
	cookies.set(nameIn(secure), ticket, { path: '/', httpOnly: true, sameSite: 'lax', secure });

export const clearStep = (cookies: Cookies, { secure }: Way): void =>
	cookies.delete(nameIn(secure), { path: '/', secure });
