import { isOutage } from '$lib/server/db/outage';
import { services } from '$lib/server/services';
import type { HandleServerError } from '@sveltejs/kit';

/** Logs a fault once, under the number that the page shows. What the visitor caused (404, 413 …) is no fault. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const id = event.locals.requestId;
	const { log, watch } = services();
	if (isOutage(error)) {
		watch?.saw(error);
		event.locals.outage = true;
		log.warn('database away', { requestId: id, error });
	} else if (status >= 500) {
		log.error('unexpected error', { requestId: id, route: event.route.id, error });
	}
	return { message, id };
};
