import { dcatCatalogue } from '$lib/server/open-data/catalogue';
import { publishedNow } from '$lib/server/open-data/published';
import { services } from '$lib/server/services';
import { describing } from '$lib/server/web/answers/data-files';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const house = services();
	return describing(JSON.stringify(dcatCatalogue(house.env, await publishedNow(house))), 'application/ld+json');
};
