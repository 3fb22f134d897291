import { tidyLine } from '$lib/forms/kit/tidy';
import { services } from '$lib/server/services';
import { listCategoryTree } from '$lib/server/queries/administration/categories';
import { pageOf } from '$lib/server/web/page-of';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const query = tidyLine(event.url.searchParams.get('cari') ?? '').slice(0, 100);
	const categories = await listCategoryTree(services().db, event.locals.lang, query);
	return { query, categories: pageOf(categories, ({ slug }) => slug, event.url) };
};
