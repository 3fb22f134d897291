import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { inputFeed } from '$lib/server/web/feeds/consultation';
import { feedOfTopic } from '$lib/server/web/feeds/feed-at';

export const GET = feedOfTopic((house, head, { url, locals }) =>
	inputFeed(house, head, parseInputFilter(url.searchParams), locals.lang)
);
