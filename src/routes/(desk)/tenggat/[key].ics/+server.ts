import { dueEntries, findFeed, readFeedAddress } from '$lib/server/queries/desk/feed';
import { services } from '$lib/server/services';
import { icsResponse } from '$lib/server/web/answers/ics';
import { textFor } from '$lib/text/catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';

/** For calendar programs, which cannot sign in: whoever knows the address reads numbers and due days, and nothing else. */
export const GET: RequestHandler = async ({ params: { key = '' }, url, locals: { lang } }) => {
	const house = services();
	const asked = readFeedAddress(house, key, url.searchParams);
	const scope = asked && (await findFeed(house, key));
	if (!scope) error(404);
	const entries = await dueEntries(house, scope, asked, lang);
	return icsResponse(textFor(lang).desk.csvFile, entries, scope.now);
};
