import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import { FEED_FORMATS, isFeedFormat, type FeedFormat } from '$lib/forms/feed-address';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { services, type Services } from '$lib/server/services';
import { error, type RequestEvent, type RequestHandler } from '@sveltejs/kit';
import { madeOfThreads } from '../made-of';
import { atomXml } from './atom';
import { publish, type Feed, type PublishedFeed } from './feed';
import { jsonFeed } from './json-feed';

/** Reads what everybody may read, whoever asks; null where that is nothing. */
type FeedReader = (house: Services, event: RequestEvent) => Promise<Feed | null>;

const WRITTEN: Record<FeedFormat, (feed: PublishedFeed) => string> = { atom: atomXml, 'feed.json': jsonFeed };

/** A feed beside its page, in the form that the address ends with. */
export const feedAt =
	(read: FeedReader): RequestHandler =>
	async (event) => {
		const house = services();
		const format = event.params['format'] ?? '';
		const feed = isFeedFormat(format) && (await read(house, event));
		if (!isFeedFormat(format) || !feed) error(404);
		const { origin, site } = house.env;
		const published = publish(feed, { origin, site: site.name, lang: event.locals.lang, format });
		return new Response(WRITTEN[format](published), {
			headers: {
				'content-type': `${FEED_FORMATS[format].type}; charset=utf-8`,
				// The same for everybody, whoever they are: programs of others read it, too.
				'cache-control': 'private, no-cache',
				'access-control-allow-origin': '*',
				'cross-origin-resource-policy': 'cross-origin',
				'last-modified': new Date(published.updated).toUTCString()
			}
		});
	};

/** The same of a consultation that everybody may read. */
export const feedOfTopic = (
	read: (house: Services, head: PublicHead, event: RequestEvent) => Promise<Feed>
): RequestHandler =>
	feedAt(async (house, event) => {
		const found = await publicConsultationHead(house, event.params['slug'] ?? '');
		if (!found) return null;
		madeOfThreads(event, [found.head.id]);
		return read(house, found.head, event);
	});
