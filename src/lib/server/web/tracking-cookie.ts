import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { cookieName } from '../auth/cookie-names';
import { trackingToken, type Tracking } from '../identity/access-code';
import { findOpenedThread } from '../identity/opened-thread';
import { createSeal } from '../identity/seal';
import type { Services } from '../services';

const MINUTE_MS = 60_000;
const OPEN_FOR_MS = 120 * MINUTE_MS;
/** A page with many parts asks many times; once in a while is enough to stay open. */
const SLIDES_AFTER_MS = 5 * MINUTE_MS;

type House = Pick<Services, 'db' | 'env' | 'now'>;

const nameIn = (secure: boolean): string => cookieName('lacak', secure);
const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

type Opened = { id: string; codeHash: string };
type Visit = Pick<RequestEvent, 'cookies' | 'locals'>;

/**
 * Lets this browser read and answer one report as its reporter, until it has not been used for two hours, or somebody
 * else is there: whoever signs in or out has not given the code.
 */
export function openReport(house: House, event: Visit, { id, codeHash }: Opened): void {
	const { cookies, locals } = event;
	keepOpen(house, cookies, { threadId: id, codeHash, userId: locals.actor.userId });
	locals.actor = { ...locals.actor, openedThreadId: id };
}

function keepOpen({ env, now }: House, cookies: Cookies, opened: Omit<Tracking, 'expiresAt'>): void {
	const expiresAt = new Date(now().getTime() + OPEN_FOR_MS);
	const token = trackingToken(createSeal(env.secret), { ...opened, expiresAt });
	cookies.set(nameIn(env.secure), token, { ...options(env.secure), maxAge: OPEN_FOR_MS / 1000 });
}

/** Closes it, and has the browser drop what it keeps of pages. */
export function closeReport({ env }: Pick<Services, 'env'>, { cookies, locals }: Visit): void {
	cookies.delete(nameIn(env.secure), options(env.secure));
	locals.actor = { ...locals.actor, openedThreadId: null };
	locals.leaves ??= 'copies';
}

/** The report that is open in this browser for this person; looking at it keeps it open. */
export async function readOpenedThread(house: House, cookies: Cookies, userId: string | null): Promise<string | null> {
	const { db, env, now } = house;
	const token = cookies.get(nameIn(env.secure));
	if (!token) return null;
	const opened = await findOpenedThread(db, createSeal(env.secret), { token, userId }, now());
	if (opened && opened.expiresAt.getTime() - now().getTime() < OPEN_FOR_MS - SLIDES_AFTER_MS)
		keepOpen(house, cookies, opened);
	return opened?.threadId ?? null;
}
