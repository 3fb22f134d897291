import { publicService } from '$lib/server/queries/agency/services';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	return { service: (await publicService(services(), event.params.slug)) ?? error(404) };
}) satisfies PageServerLoad;
