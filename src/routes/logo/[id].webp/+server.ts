import { readLogo } from '$lib/server/db/site';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The logo of the province, which another one takes another name than. */
export const GET: RequestHandler = async ({ params: { id } }) => {
	const bytes = await readLogo(services().db, id);
	if (!bytes) error(404);
	const headers = { 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' };
	return new Response(new Uint8Array(bytes), { headers });
};
