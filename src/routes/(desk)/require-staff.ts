import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';

/** Who works here today. Visitors are asked to sign in first; for everybody else there is no desk. */
export function requireStaff(event: Pick<RequestEvent, 'locals' | 'url'>): Actor {
	requireUser(event);
	const { actor } = event.locals;
	if (!isStaff(actor)) error(404);
	return actor;
}
