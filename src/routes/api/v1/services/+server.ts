import { serviceQuery } from '$lib/forms/service-query';
import { publicServiceList } from '$lib/server/queries/agency/service-list';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = serve('list_services', async ({ house, asked }) => {
	const { found } = await publicServiceList(house, serviceQuery(asked));
	const data = found.map(({ slug, name, agency, agencySlug, duration, cost }) => ({
		slug,
		url: `${house.env.origin}/layanan/${slug}`,
		name,
		agency: { slug: agencySlug, name: agency },
		duration,
		cost
	}));
	return { body: { data } };
});
