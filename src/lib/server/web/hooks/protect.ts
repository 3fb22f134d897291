import { isOutage } from '$lib/server/db/outage';
import { services } from '$lib/server/services';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { lastPage } from './last-page';

const RETRY_SECONDS = '15';

/**
 * Answers 503 while the database is away. A `load` that fails passes through `handleError`, which marks the request;
 * a hook that fails arrives here as an exception. The next request simply tries again, so recovery needs nothing. A form
 * that fails for any other reason of ours comes back with its words, too.
 */
export const protect: Handle = async ({ event, resolve }) => {
	event.locals.outage = false;
	try {
		const response = await resolve(event);
		if (event.locals.outage) return await unavailable(event);
		return response.status === 500 && isSentForm(event) ? await lastPage(event, 500) : response;
	} catch (error) {
		if (!isOutage(error)) throw error;
		services().watch?.saw(error);
		services().log.warn('database away', { requestId: event.locals.requestId, error });
		return unavailable(event);
	}
};

const wantsPage = ({ request }: RequestEvent): boolean => request.headers.get('accept')?.includes('text/html') ?? false;

const isSentForm = (event: RequestEvent): boolean => event.request.method === 'POST' && wantsPage(event);

function unavailable(event: RequestEvent): Response | Promise<Response> {
	const { locals } = event;
	const headers = { 'retry-after': RETRY_SECONDS, 'cache-control': 'no-store' };
	if (wantsPage(event)) return lastPage(event, 503, headers);
	const message = refusalsFor(locals.lang).page.unavailable.why;
	// The shape in which SvelteKit answers a machine of a failed form action or page data.
	const error = { message, id: locals.requestId };
	return Response.json({ type: 'error', status: 503, message, error }, { status: 503, headers });
}
