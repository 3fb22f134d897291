import { makeSecret } from '$lib/server/auth/secret-key';
import { cookieName } from '$lib/server/auth/cookie-names';
import { createSeal } from '$lib/server/identity/seal';
import { services } from '$lib/server/services';
import type { Writer } from '$lib/server/db/drafts';
import { findOwnToken } from '$lib/server/usecases/draft/own-draft';
import { DRAFT_DAYS } from '$lib/server/usecases/draft/sweep-drafts';
import type { Cookies, RequestEvent } from '@sveltejs/kit';

const ownName = () => cookieName('draf', services().env.secure);
const options = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: services().env.secure }) as const;

const TOKEN = /^[\w-]{43}$/;

type Visit = Pick<RequestEvent, 'cookies' | 'locals'>;

export function readToken({ cookies, locals }: Visit): string | null {
	const token = cookies.get(ownName());
	if (!token || !TOKEN.test(token)) return null;
	locals.personal = true;
	return token;
}

/** Who writes in this browser; null where nobody has begun. */
export function readWriter(event: Visit): Writer | null {
	const token = readToken(event);
	return token ? { token, userId: event.locals.actor.userId } : null;
}

/**
 * Who writes in this browser from now on. The token is made when the form is first opened: two requests that write the
 * first words at the same time then write into one draft. Each visit begins its days anew.
 */
export async function keepWriter(event: Visit): Promise<Writer> {
	const { userId } = event.locals.actor;
	const token = (await findOwnToken(services(), readToken(event), userId)) ?? makeSecret();
	writeToken(event, token);
	return { token, userId };
}

export function writeToken({ cookies, locals }: Visit, token: string): void {
	cookies.set(ownName(), token, { ...options(), maxAge: DRAFT_DAYS * 24 * 60 * 60 });
	locals.personal = true;
}

export const forgetToken = (cookies: Cookies): void => cookies.delete(ownName(), options());

const MARK_LENGTH = 22;

/** Stands in a form for the draft it was drawn from: words that come late go into no other one. */
export const draftMark = (token: string | null): string | null => (token ? (marksOf(token)[0] ?? null) : null);

export const isDraftMark = (mark: string, token: string | null): boolean =>
	token !== null && marksOf(token).includes(mark);

const marksOf = (token: string): string[] =>
	createSeal(services().env.secret)
		.macs('draft of a form', token)
		.map((mac) => mac.slice(0, MARK_LENGTH));
