import type { Actor } from '$lib/domain/actor/actor';
import { bulkActsFor } from '$lib/domain/desk/bulk';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

/** Who finds something at their desk that may be done to several reports. */
export function requireBulk(event: Pick<RequestEvent, 'locals' | 'url'>): Actor & { userId: string } {
	const actor = requireStaff(event);
	const { userId } = actor;
	if (userId === null || bulkActsFor(actor.appointments.map(({ role }) => role)).length === 0) error(404);
	return { ...actor, userId };
}
