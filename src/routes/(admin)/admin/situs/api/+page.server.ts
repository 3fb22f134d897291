import { dayOf } from '$lib/domain/calendar/zone';
import { listApiKeys } from '$lib/server/queries/administration/api-keys';
import { services } from '$lib/server/services';
import { requireAdmin } from '../../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	return { keys: await listApiKeys(db, dayOf(now(), env.zone)) };
};
