import { openFrame } from '$lib/server/queries/desk/frame';
import { services } from '$lib/server/services';
import { etagOf, isKnown } from '$lib/server/web/etag';
import { countsOf } from '$lib/ui/frame/places';
import type { RequestHandler } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';

/** The numbers of the navigation for whoever asks; nothing where they are those that were told before. */
export const GET: RequestHandler = async (event) => {
	const actor = requireStaff(event);
	const counts = JSON.stringify(countsOf(await openFrame(services(), actor), event.locals.lang));
	const etag = etagOf(counts);
	const headers = { 'cache-control': 'private, no-store', etag };
	if (isKnown(event.request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
	return new Response(counts, { headers: { ...headers, 'content-type': 'application/json' } });
};
