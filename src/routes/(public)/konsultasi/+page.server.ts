import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { publicConsultationList } from '$lib/server/queries/consultation-list/public-list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (({ url }) =>
	publicConsultationList(services().db, parseConsultationFilter(url.searchParams))) satisfies PageServerLoad;
