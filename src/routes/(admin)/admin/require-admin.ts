import { holds, type Actor } from '$lib/domain/actor/actor';
import { refuseApart } from '$lib/server/web/refuse-apart';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';

/** The administrator of today. Visitors are asked to sign in first; for everybody else there is no such page. */
export function requireAdmin(
	event: Pick<RequestEvent, 'locals' | 'url'> & Partial<Pick<RequestEvent, 'request'>>
): Actor {
	requireUser(event);
	const { actor } = event.locals;
	refuseApart(event);
	if (!holds(actor, 'admin')) error(404);
	return actor;
}
