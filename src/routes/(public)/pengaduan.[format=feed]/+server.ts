import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { feedAt } from '$lib/server/web/feeds/feed-at';
import { reportListFeed } from '$lib/server/web/feeds/report-list';
import { madeOfLists } from '$lib/server/web/made-of';

export const GET = feedAt((house, event) => {
	madeOfLists(event);
	return reportListFeed(house, parseComplaintFilter(event.url.searchParams), event.locals.lang);
});
