import type { Actor } from '$lib/domain/actor/actor';
import { tagDesksOf } from '$lib/domain/desk/tag';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

/** Who sits at a desk that puts words on its reports. */
export function requireTags(event: Pick<RequestEvent, 'locals' | 'url'>): Actor & { userId: string } {
	const actor = requireStaff(event);
	const { userId } = actor;
	if (userId === null || tagDesksOf(actor).length === 0) error(404);
	return { ...actor, userId };
}
