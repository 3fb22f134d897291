import { publishedNow } from '$lib/server/open-data/published';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	const { env } = services();
	return { ...(await publishedNow(services())), origin: env.origin, siteName: env.site.name };
}) satisfies PageServerLoad;
