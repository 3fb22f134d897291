import { searchWords } from '$lib/forms/complaint-filter';
import { listAgencies } from '$lib/server/queries/agency/list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ url }) => {
	const search = searchWords(url.searchParams.get('cari') ?? '');
	return { search, agencies: await listAgencies(services(), search) };
}) satisfies PageServerLoad;
