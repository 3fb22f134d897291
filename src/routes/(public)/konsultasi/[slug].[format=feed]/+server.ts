import { consultationFeed } from '$lib/server/web/feeds/consultation';
import { feedOfTopic } from '$lib/server/web/feeds/feed-at';

export const GET = feedOfTopic((house, head, { locals }) => consultationFeed(house, head, locals.lang));
