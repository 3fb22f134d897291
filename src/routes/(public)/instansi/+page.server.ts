import { searchWords } from '$lib/forms/complaint-filter';
import { publicAgencyList } from '$lib/server/queries/agency/public-list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
	const search = searchWords(url.searchParams.get('cari') ?? '');
	return { search, agencies: await publicAgencyList(services(), search) };
}) satisfies PageServerLoad;
