import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { publicConsultationList } from '$lib/server/queries/consultation-list/public-list';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = ((event) => {
	madeOfLists(event);
	return publicConsultationList(services(), parseConsultationFilter(event.url.searchParams));
}) satisfies PageServerLoad;
