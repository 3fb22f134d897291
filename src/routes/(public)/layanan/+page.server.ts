import { serviceQuery } from '$lib/forms/service-query';
import { publicServiceList } from '$lib/server/queries/agency/service-list';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import { pageOf } from '$lib/server/web/page-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	const query = serviceQuery(event.url.searchParams);
	const { found, agencies } = await publicServiceList(services(), query);
	return { query, agencies, found: pageOf(found, ({ slug }) => slug, event.url) };
}) satisfies PageServerLoad;
