import type { Actor } from '$lib/domain/actor/actor';
import { teamsOf } from '$lib/domain/desk/team';
import { error, type RequestEvent } from '@sveltejs/kit';
import { requireStaff } from './require-staff';

/** Who handles the reports of an agency; for everybody else there is no team. */
export function requireTeam(event: Pick<RequestEvent, 'locals' | 'url'>): Actor {
	const actor = requireStaff(event);
	if (teamsOf(actor).length === 0) error(404);
	return actor;
}
