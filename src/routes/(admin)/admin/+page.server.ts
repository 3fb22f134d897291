import { listUndecreedYears } from '$lib/server/queries/admin/calendar';
import { services } from '$lib/server/services';
import { requireAdmin } from './require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { undecreed: await listUndecreedYears(services().db) };
};
