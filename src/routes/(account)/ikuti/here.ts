import { path } from '$lib/text/path';
import { redirect, type RequestEvent } from '@sveltejs/kit';

/** The same page without what its forms add to its address. */
export function hereOf({ url }: Pick<RequestEvent, 'url'>, more: Record<string, string> = {}): `/${string}` {
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'pesan')
	);
	for (const [name, value] of Object.entries(more)) query.set(name, value);
	return `/ikuti?${query}`;
}

/** Whose account follows; who has none is sent to sign in, and comes back here. */
export function accountOf(event: Pick<RequestEvent, 'locals' | 'url'>): string {
	const { user, lang } = event.locals;
	return user?.id ?? redirect(303, path(lang, hereOf(event)));
}
