import { parseBookFilter } from '$lib/forms/book-filter';
import { bookFeed } from '$lib/server/web/feeds/book';
import { feedAt } from '$lib/server/web/feeds/feed-at';
import { madeOfLists } from '$lib/server/web/made-of';

export const GET = feedAt((house, event) => {
	madeOfLists(event);
	return bookFeed(house, parseBookFilter(event.url.searchParams), event.locals.lang);
});
