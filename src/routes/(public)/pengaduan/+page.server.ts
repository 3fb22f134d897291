import { asksUnknown, formatPosition, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { knownOnly, listFacets } from '$lib/server/queries/complaint-list/facets';
import { COUNT_LIMIT, listComplaints } from '$lib/server/queries/complaint-list/list';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ url, locals }) => {
	const house = services();
	const asked = parseComplaintFilter(url.searchParams);
	const ref = await findReadableRef(house.db, locals.actor, asked.search);
	if (ref) redirect(303, path(locals.lang, `/pengaduan/${ref}`));
	const facets = await listFacets(house.db);
	const filter = knownOnly(asked, facets);
	const { rows, count, older, newer } = await listComplaints(house, filter);
	return {
		filter,
		facets,
		rows,
		count,
		countLimit: COUNT_LIMIT,
		older: older && formatPosition(older),
		newer: newer && formatPosition(newer),
		ignored: asksUnknown(url.searchParams, filter)
	};
}) satisfies PageServerLoad;
