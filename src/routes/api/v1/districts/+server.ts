import { listFacets } from '$lib/server/queries/complaint-list/facets';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = serve('list_districts', async ({ house }) => {
	const { districts } = await listFacets(house.db);
	return { body: { data: districts.map(({ value, label }) => ({ code: value, name: label })) } };
});
