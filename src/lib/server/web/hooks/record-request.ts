import { observeRequest } from '$lib/server/health/metrics';
import { services } from '$lib/server/services';
import { isHttpError, isRedirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { keysIn } from '../keys';
import { lastPage } from './last-page';

/** One line a request, without a query, a key, an address or a person. */
export const record: Handle = async ({ event, resolve }) => {
	const started = performance.now();
	event.locals.requestId = randomUUID();
	const response = await answer(event, resolve);
	const ms = performance.now() - started;
	observeRequest({ method: event.request.method, route: event.route.id, status: response.status, ms });
	services().log.info('request', {
		requestId: event.locals.requestId,
		method: event.request.method,
		path: pathOf(event),
		status: response.status,
		ms: Math.round(ms)
	});
	response.headers.set('x-request-id', event.locals.requestId);
	return response;
};

/** SvelteKit catches what a page throws, but not what a hook does: out there it would end the process. */
async function answer(event: RequestEvent, resolve: Parameters<Handle>[0]['resolve']): Promise<Response> {
	try {
		return await resolve(event);
	} catch (error) {
		if (isRedirect(error) || isHttpError(error)) throw error;
		const { requestId } = event.locals;
		services().log.error('unexpected error in a hook', { requestId, error });
		return await lastPage(event, 500);
	}
}

function pathOf({ url, params }: RequestEvent): string {
	return keysIn(params).reduce((path, secret) => path.replaceAll(secret, '…'), readable(url.pathname));
}

/** An address that is no text, such as `/%ff`, stays as it came: an exception out here would end the process. */
export function readable(pathname: string): string {
	try {
		return decodeURI(pathname);
	} catch {
		return pathname;
	}
}
