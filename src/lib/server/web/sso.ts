import type { Env } from '$lib/server/env';
import type { SsoSettings } from '$lib/server/env/sso';
import { makeSecret } from '$lib/server/auth/secret-key';
import { cookieName } from '$lib/server/auth/cookie-names';
import { path } from '$lib/text/path';
import type { Lang } from '$lib/domain/language';
import { error, type Cookies } from '@sveltejs/kit';
import { services } from '../services';
import { localPath } from './local-path';

/** As long as the way to the provider and back may take. */
const LASTS_SECONDS = 10 * 60;

const nameIn = (secure: boolean): string => cookieName('kantor', secure);

type Way = Pick<Env, 'secure'>;

/** What a browser holds while somebody is at the provider: by it what comes back is known to be theirs. */
export const readBrowser = (cookies: Cookies, { secure }: Way): string | null => cookies.get(nameIn(secure)) ?? null;

/** One for all tabs of a browser. */
export function keepBrowser(cookies: Cookies, env: Way): string {
	const browser = readBrowser(cookies, env) ?? makeSecret();
	const { secure } = env;
	cookies.set(nameIn(secure), browser, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure,
		maxAge: LASTS_SECONDS
	});
	return browser;
}

/** Without a provider none of its addresses exist. */
export function providerHere(): SsoSettings {
	return services().env.sso ?? error(404);
}

/** At whose account staff can sign in besides; a draft that is kept here is no part of that. */
export function officeHere({ searchParams }: URL, lang: Lang) {
	const sso = services().env.sso;
	const next = localPath(searchParams.get('ke'));
	const at = `/masuk/kantor${next === null ? '' : `?ke=${encodeURIComponent(next)}`}` as const;
	return sso && { label: sso.label, at: path(lang, at) };
}

/** Where the provider sends people back to: the one address that is registered there, in whatever language they read. */
export const returnAddress = ({ origin }: Pick<Env, 'origin'>): string => `${origin}/masuk/kantor/kembali`;

/** Why nobody came in, as the address of its page says it. */
export const FAILURES = {
	provider_gone: 'tak-menjawab',
	sso_failed: 'gagal',
	sso_cancelled: 'batal',
	sso_ended: 'berakhir',
	sso_unknown: 'belum-tertaut',
	sso_waiting: 'menunggu',
	sso_not_staff: 'bukan-petugas',
	sso_linked: 'sudah-tertaut',
	sso_taken: 'milik-lain',
	too_many_attempts: 'terlalu-sering'
} as const;
export type Failure = keyof typeof FAILURES;

export const failureNamed = (name: string | null): Failure =>
	(Object.keys(FAILURES) as Failure[]).find((failure) => FAILURES[failure] === name) ?? 'sso_failed';
