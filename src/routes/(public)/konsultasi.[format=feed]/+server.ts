import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { consultationListFeed } from '$lib/server/web/feeds/consultation-list';
import { feedAt } from '$lib/server/web/feeds/feed-at';
import { madeOfLists } from '$lib/server/web/made-of';

export const GET = feedAt((house, event) => {
	madeOfLists(event);
	return consultationListFeed(house, parseConsultationFilter(event.url.searchParams), event.locals.lang);
});
