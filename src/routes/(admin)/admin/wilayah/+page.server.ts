import { listDistricts } from '$lib/server/queries/administration/categories';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { districts: await listDistricts(services().db) };
};
