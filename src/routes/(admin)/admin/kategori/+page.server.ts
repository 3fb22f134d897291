import { services } from '$lib/server/services';
import { listCategoryTree } from '$lib/server/queries/administration/categories';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { categories: await listCategoryTree(services().db, event.locals.lang) };
};
