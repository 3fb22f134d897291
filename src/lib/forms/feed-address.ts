/** How a feed is called at the end of the address of its page, and how by whoever announces it. */
export const FEED_FORMATS = {
	atom: { type: 'application/atom+xml', name: 'Atom' },
	'feed.json': { type: 'application/feed+json', name: 'JSON Feed' }
} as const;

export type FeedFormat = keyof typeof FEED_FORMATS;

export const isFeedFormat = (word: string): word is FeedFormat => Object.hasOwn(FEED_FORMATS, word);

export const feedAddress = (page: string, format: FeedFormat): string => `${page}.${format}`;
