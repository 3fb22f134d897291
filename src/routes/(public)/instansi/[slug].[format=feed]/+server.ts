import { agencyFeed } from '$lib/server/web/feeds/report-list';
import { feedAt } from '$lib/server/web/feeds/feed-at';
import { madeOfLists } from '$lib/server/web/made-of';

export const GET = feedAt((house, event) => {
	madeOfLists(event);
	return agencyFeed(house, event.params['slug'] ?? '', event.url.searchParams, event.locals.lang);
});
