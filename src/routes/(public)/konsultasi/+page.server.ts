import { formatPosition } from '$lib/forms/complaint-filter';
import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { listConsultations } from '$lib/server/queries/consultation-list/list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ url }) => {
	const filter = parseConsultationFilter(url.searchParams);
	const { older, newer, ...list } = await listConsultations(services().db, filter);
	return { ...list, filter, older: older && formatPosition(older), newer: newer && formatPosition(newer) };
}) satisfies PageServerLoad;
