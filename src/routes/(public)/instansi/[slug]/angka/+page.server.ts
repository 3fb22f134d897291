import { publicAgencyFigures } from '$lib/server/queries/agency/public-figures';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	const found = await publicAgencyFigures(services(), event.params.slug);
	if (!found) error(404);
	return found;
}) satisfies PageServerLoad;
