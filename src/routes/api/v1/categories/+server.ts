import { listFacets } from '$lib/server/queries/complaint-list/facets';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = serve('list_categories', async ({ house }) => {
	const { categories } = await listFacets(house.db);
	const data = categories.flatMap(({ subs, ...top }) => [
		{ slug: top.slug, name: top.id, parent: null },
		...subs.map((sub) => ({ slug: sub.slug, name: sub.id, parent: top.slug }))
	]);
	return { body: { data } };
});
