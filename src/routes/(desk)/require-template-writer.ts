import type { Actor } from '$lib/domain/actor/actor';
import { templateScopes } from '$lib/domain/answer/template';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

/** Who writes templates of answers, and for whom; for everybody else there are none. */
export function requireTemplateWriter(event: Pick<RequestEvent, 'locals' | 'url'>) {
	const actor = requireStaff(event);
	const scopes = templateScopes(actor);
	const { userId } = actor;
	if (scopes.length === 0 || userId === null) error(404);
	return { doer: { ...actor, userId } satisfies Actor, scopes };
}
