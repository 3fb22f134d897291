import type { RequestEvent } from '@sveltejs/kit';

/** Parameters that open something: an address with them is a key. */
const KEYS = ['token', 'code', 'kode', 'key'];

/** The keys in the path of an address. */
export const keysIn = (params: RequestEvent['params']): string[] =>
	Object.entries(params).flatMap(([name, value]) => (value && KEYS.includes(name) ? value : []));

export const hasKey = ({ params, url }: Pick<RequestEvent, 'params' | 'url'>): boolean =>
	keysIn(params).length > 0 || KEYS.some((name) => url.searchParams.has(name));
