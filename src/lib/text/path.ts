import type { Lang } from '$lib/domain/language';

const ENGLISH_PREFIX = /^\/en(?=\/|$)/;

export const languageOf = (pathname: string): Lang => (ENGLISH_PREFIX.test(pathname) ? 'en' : 'id');

/** The path both languages share: `/en/pengaduan` → `/pengaduan`. */
export const withoutLanguage = (pathname: string): string => pathname.replace(ENGLISH_PREFIX, '') || '/';

/** The address of a page for readers of `lang`. Takes a path from the root, with its query and fragment. */
export function path(lang: Lang, target: `/${string}`): string {
	if (lang === 'id') return target;
	return target === '/' ? '/en' : `/en${target.replace(/^\/(?=[?#])/, '')}`;
}

/** The same page in the other language. Names of form actions (`?/kirim`) stay behind: they answer to POST only. */
export function otherLanguage(url: Pick<URL, 'pathname' | 'search'>): { lang: Lang; href: string } {
	const lang = languageOf(url.pathname) === 'id' ? 'en' : 'id';
	const query = url.search
		.slice(1)
		.split('&')
		.filter((pair) => pair !== '' && !pair.startsWith('/'))
		.join('&');
	const target = withoutLanguage(url.pathname) as `/${string}`;
	return { lang, href: path(lang, `${target}${query && `?${query}`}` as `/${string}`) };
}
