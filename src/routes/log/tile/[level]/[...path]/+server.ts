import { findTile } from '$lib/server/queries/transparency/stored-log';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A part of the public log, which never changes: not even one that is not full, for its width is in its address. */
export const GET: RequestHandler = async ({ params: { level, path } }) => {
	const bytes = await findTile(services().db, level, path);
	if (!bytes) error(404);
	const headers = {
		'content-type': 'application/octet-stream',
		'cache-control': 'public, max-age=31536000, immutable',
		'access-control-allow-origin': '*'
	};
	return new Response(new Uint8Array(bytes), { headers });
};
