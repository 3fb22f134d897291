import { searchWords } from '$lib/forms/complaint-filter';
import { publicAgencyList } from '$lib/server/queries/agency/public-list';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	const search = searchWords(event.url.searchParams.get('cari') ?? '');
	return { search, agencies: await publicAgencyList(services(), search) };
}) satisfies PageServerLoad;
