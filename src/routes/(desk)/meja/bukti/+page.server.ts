import { holds } from '$lib/domain/actor/actor';
import { createSeal } from '$lib/server/identity/seal';
import { listLooks } from '$lib/server/queries/evidence/looks';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { PageServerLoad } from './$types';

/** Only who may decide about a proof sees what it said of itself. */
export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	if (!holds(actor, 'moderator') && !holds(actor, 'inspector')) error(404);
	const { db, env, now } = services();
	return { looks: await listLooks(db, createSeal(env.secret), actor, now()) };
};
