import type { Cookies } from '@sveltejs/kit';
import type { Cookie } from 'lucia';
import type { SessionKeeper } from './lucia';

const write = (cookies: Cookies, { name, value, attributes }: Cookie) =>
	cookies.set(name, value, { httpOnly: true, ...attributes, path: '/' });

export const readSessionId = (cookies: Cookies, keeper: SessionKeeper): string | null =>
	cookies.get(keeper.sessionCookieName) || null;

export const writeSession = (cookies: Cookies, keeper: SessionKeeper, sessionId: string): void =>
	write(cookies, keeper.createSessionCookie(sessionId));

export const clearSession = (cookies: Cookies, keeper: SessionKeeper): void =>
	write(cookies, keeper.createBlankSessionCookie());
