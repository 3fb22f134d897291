import { trackingToken } from '$lib/server/identity/access-code';
import { createSeal } from '$lib/server/identity/seal';
import { services } from '$lib/server/services';
import { trackingCookieName } from '$lib/server/web/hooks/identify';
import type { Cookies } from '@sveltejs/kit';

const OPEN_FOR_SECONDS = 2 * 60 * 60;

const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Lets this browser read and answer one report as its reporter, for two hours. */
export function openReport(cookies: Cookies, { id, codeHash }: { id: string; codeHash: string }): void {
	const { env, now } = services();
	const expiresAt = new Date(now().getTime() + OPEN_FOR_SECONDS * 1000);
	const token = trackingToken(createSeal(env.secret), { threadId: id, codeHash, expiresAt });
	cookies.set(trackingCookieName(env.secure), token, { ...options(env.secure), maxAge: OPEN_FOR_SECONDS });
}

export function closeReport(cookies: Cookies): void {
	const { secure } = services().env;
	cookies.delete(trackingCookieName(secure), options(secure));
}
