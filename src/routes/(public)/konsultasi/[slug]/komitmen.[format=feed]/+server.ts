import { commitmentFeed } from '$lib/server/web/feeds/commitments';
import { feedOfTopic } from '$lib/server/web/feeds/feed-at';

export const GET = feedOfTopic((house, head, { locals }) => commitmentFeed(house, head, locals.lang));
