import { searchWords } from '$lib/forms/complaint-filter';
import { publicAgencyList } from '$lib/server/queries/agency/public-list';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = serve('list_agencies', async ({ house, query }) => {
	const agencies = await publicAgencyList(house, searchWords(query.cari ?? ''));
	const data = agencies.map(({ slug, name, shortName, task, open, overdue }) => ({
		slug,
		url: `${house.env.origin}/instansi/${slug}`,
		name,
		short_name: shortName,
		task,
		open: Number(open),
		overdue: Number(overdue)
	}));
	return { body: { data } };
});
