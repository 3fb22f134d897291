import { asksUnknown, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ url, locals }) => {
	const house = services();
	const asked = parseComplaintFilter(url.searchParams);
	const ref = await findReadableRef(house.db, locals.actor, asked.search);
	if (ref) redirect(303, path(locals.lang, `/pengaduan/${ref}`));
	const list = await publicComplaintList(house, asked);
	return { ...list, ignored: asksUnknown(url.searchParams, list.filter) };
}) satisfies PageServerLoad;
