import type { Lang } from '$lib/domain/language';
import type { Gone } from '$lib/server/queries/feed/gone';
import { feedAddress, type FeedFormat } from '$lib/forms/feed-address';
import { path } from '$lib/text/path';
import { escapeMarkup } from './html';

/** What an address has to tell those who follow it: the entries of its page, whatever form they are taken in. */
export type Feed = {
	title: string;
	/** The page that shows the same, without language, and what is asked of it. */
	page: `/${string}`;
	query: string;
	entries: readonly FeedEntry[];
	/** What stood here once, by the names of its entries; on the first page alone. */
	gone?: readonly Gone[];
	/** What is asked of the same page where its list goes on; null at its ends. */
	newer: string | null;
	older: string | null;
	/** Where what is old stands in documents of their own (RFC 5005, 4): whether this is one of them. */
	archive?: 'current' | 'past';
};

export type FeedEntry = {
	/** Never changes, and is the same in every feed that has the entry. */
	name: string;
	title: string;
	/** From the root, without language. */
	href: `/${string}`;
	published: string;
	/** The last change that a reader should hear of. */
	updated: string;
	/** As the page calls them; nobody where the forum itself speaks. */
	author: string | null;
	/** Plain words, or what the page shows as HTML, cleaned long before. */
	says: { text: string } | { html: string };
	categories: readonly string[];
};

/** A feed with every address in full and a name for ever (RFC 4151). */
export type PublishedFeed = {
	id: string;
	title: string;
	lang: Lang;
	site: string;
	page: string;
	self: string;
	first: string;
	previous: string | null;
	next: string | null;
	archive: 'current' | 'past' | null;
	/** The same without a place in it. */
	current: string;
	/** Of what happened last: who asks changes nothing. */
	updated: string;
	entries: readonly PublishedEntry[];
	gone: readonly { id: string; at: string }[];
};

export type PublishedEntry = Omit<FeedEntry, 'name' | 'href'> & { id: string; href: string };

type Place = { origin: string; site: string; lang: Lang; format: FeedFormat };

/** Before there was anything to tell. */
const BEGINNING = '2026-01-01T00:00:00.000Z';

export function publish(feed: Feed, { origin, site, lang, format }: Place): PublishedFeed {
	const tag = `tag:${new URL(origin).hostname},2026:`;
	const page = path(lang, feed.page);
	const at = (query: string | null) => query && `${origin}${feedAddress(page, format)}${query}`;
	const first = `${origin}${feedAddress(page, format)}${feed.query}`;
	return {
		id: `${tag}${page.slice(1)}${feed.query}`,
		title: feed.title,
		lang,
		site,
		page: `${origin}${page}${feed.query}`,
		self: first,
		first,
		previous: at(feed.newer),
		next: at(feed.older),
		archive: feed.archive ?? null,
		current: `${origin}${feedAddress(page, format)}`,
		updated: feed.entries.reduce((last, { updated }) => (updated > last ? updated : last), BEGINNING),
		entries: feed.entries.map(({ name, href, ...entry }) => ({
			...entry,
			says: 'html' in entry.says ? { html: absolute(entry.says.html, `${origin}${path(lang, href)}`) } : entry.says,
			id: `${tag}${name}`,
			href: `${origin}${path(lang, href)}`
		})),
		gone: (feed.gone ?? []).map(({ name, at: since }) => ({ id: `${tag}${name}`, at: since }))
	};
}

/** Links in what people wrote may lead to another place of the forum; a reader elsewhere has no such place. */
const absolute = (html: string, from: string): string =>
	html.replace(/(?<= href=")[/#][^"]*/g, (href) => {
		const url = URL.parse(href.replace(/&(amp|#38);/g, '&'), from);
		return url ? escapeMarkup(url.href) : href;
	});
