import { publicHomePage } from '$lib/server/queries/home/public-page';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = ((event) => {
	madeOfLists(event);
	return publicHomePage(services());
}) satisfies PageServerLoad;
