import { makeSecret } from '$lib/server/auth/secret-key';
import { services } from '$lib/server/services';
import { DRAFT_DAYS } from '$lib/server/usecases/draft/sweep-drafts';
import type { Cookies } from '@sveltejs/kit';

const cookieName = () => (services().env.secure ? '__Host-draf' : 'draf');
const options = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: services().env.secure }) as const;

const TOKEN = /^[\w-]{43}$/;

export function readToken(cookies: Cookies): string | null {
	const token = cookies.get(cookieName());
	return token && TOKEN.test(token) ? token : null;
}

/**
 * The token of this browser's draft, made when the form is first opened: two requests that write the first words at the
 * same time then write into one draft. Each visit begins its days anew.
 */
export function keepToken(cookies: Cookies): string {
	const token = readToken(cookies) ?? makeSecret();
	cookies.set(cookieName(), token, { ...options(), maxAge: DRAFT_DAYS * 24 * 60 * 60 });
	return token;
}

export const forgetToken = (cookies: Cookies): void => cookies.delete(cookieName(), options());
