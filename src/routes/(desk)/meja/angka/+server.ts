import { openFrame } from '$lib/server/queries/desk/frame';
import { services } from '$lib/server/services';
import { countsOf } from '$lib/ui/frame/places';
import type { RequestHandler } from '@sveltejs/kit';
import { createHash } from 'node:crypto';
import { requireStaff } from '../../require-staff';

/** The numbers of the navigation for whoever asks; nothing where they are those that were told before. */
export const GET: RequestHandler = async (event) => {
	const actor = requireStaff(event);
	const counts = JSON.stringify(countsOf(await openFrame(services(), actor), event.locals.lang));
	const etag = `"${createHash('sha256').update(counts).digest('base64url').slice(0, 22)}"`;
	const headers = { 'cache-control': 'private, no-store', etag };
	if (event.request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	return new Response(counts, { headers: { ...headers, 'content-type': 'application/json' } });
};
