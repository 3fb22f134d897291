import { dayOf } from '$lib/domain/calendar/zone';
import { listPolicyVersions } from '$lib/server/queries/admin/policy';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	return { policies: await listPolicyVersions(db, dayOf(now(), env.zone)) };
};
