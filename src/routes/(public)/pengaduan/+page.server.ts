import { asksUnknown, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { url, locals } = event;
	const house = services();
	const asked = parseComplaintFilter(url.searchParams);
	const ref = await findReadableRef(house.db, locals.actor, asked.search);
	if (ref) redirect(303, path(locals.lang, `/pengaduan/${ref}`));
	madeOfLists(event);
	const list = await publicComplaintList(house, asked);
	return { ...list, ignored: asksUnknown(url.searchParams, list.filter) };
}) satisfies PageServerLoad;
