import { cookieName } from '$lib/server/auth/cookie-names';
import type { Cookies } from '@sveltejs/kit';

/** What the bar says once, on the page that follows: that the clock moved and how many reports did, or that all began anew. */
export type DemoNews = { what: 'clock'; moved: number } | { what: 'reset' };

const NAME = cookieName('kabar-demo', false);
const CLOCK = /^jam-(\d{1,6})$/;
const MINUTE_S = 60;

export function leaveNews(cookies: Cookies, news: DemoNews, secure: boolean): void {
	const value = news.what === 'clock' ? `jam-${news.moved}` : 'ulang';
	cookies.set(NAME, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: MINUTE_S });
}

/** Reads the news and takes it away. */
export function takeNews(cookies: Cookies): DemoNews | null {
	const value = cookies.get(NAME);
	if (value === undefined) return null;
	cookies.delete(NAME, { path: '/' });
	const moved = CLOCK.exec(value)?.[1];
	if (moved !== undefined) return { what: 'clock', moved: Number(moved) };
	return value === 'ulang' ? { what: 'reset' } : null;
}
