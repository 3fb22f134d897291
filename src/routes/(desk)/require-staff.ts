import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { refuseApart } from '$lib/server/web/refuse-apart';
import { requireUser } from '$lib/server/web/require-user';
import { services } from '$lib/server/services';
import { dutyOf } from '$lib/server/web/hooks/identify';
import { SET_UP } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';

/**
 * Who works here today. Visitors are asked to sign in first; who works here on other days is told on which; for everybody
 * else there is no desk.
 */
export function requireStaff(
	event: Pick<RequestEvent, 'locals' | 'url'> & Partial<Pick<RequestEvent, 'request'>>
): Actor {
	const { user } = requireUser(event);
	const { actor, lang } = event.locals;
	if (isStaff(actor)) return actor;
	// What waits for a second step is led to it; somebody who sends a form keeps their words (404).
	const waits = event.request?.method !== 'POST' && dutyOf(user, services()).state === 'late';
	if (waits) redirect(303, path(lang, SET_UP));
	refuseApart(event);
	error(404);
}
