import { holds, type Actor } from '$lib/domain/actor/actor';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

/** Who moderates today; for everybody else there is no queue. */
export function requireModerator(event: Pick<RequestEvent, 'locals' | 'url'>): Actor & { userId: string } {
	const actor = requireStaff(event);
	const { userId } = actor;
	if (!holds(actor, 'moderator') || userId === null) error(404);
	return { ...actor, userId };
}
