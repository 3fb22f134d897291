import type { PublishedEntry, PublishedFeed } from './feed';
import { escapeMarkup } from './html';

/** XML knows no control characters besides tab and the ends of lines, and no half of an emoji. */
const escape = (text: string): string =>
	escapeMarkup(text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ' '));

const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;
const link = (rel: string, href: string | null, type = 'application/atom+xml') =>
	href === null ? [] : [`<link rel="${rel}" type="${type}" href="${escape(href)}"/>`];
const authorXml = (name: string) => `<author>${element('name', name)}</author>`;

const pageLinks = ({ previous, next, first }: PublishedFeed): string[] => [
	...((previous ?? next) ? link('first', first) : []),
	...link('previous', previous),
	...link('next', next)
];

const TOMBSTONES = 'http://purl.org/atompub/tombstones/1.0';
const HISTORY = 'http://purl.org/syndication/history/1.0';

const archiveLinks = ({ previous, next, archive, current }: PublishedFeed): string[] => [
	...(archive === 'past' ? [`<archive xmlns="${HISTORY}"/>`, ...link('current', current)] : []),
	...link('next-archive', previous),
	...link('prev-archive', next)
];

/** A feed as RFC 4287 wants it, and RFC 5005 where its list has pages. */
export const atomXml = (feed: PublishedFeed): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
		element('id', feed.id),
		element('title', feed.title),
		element('updated', feed.updated),
		authorXml(feed.site),
		...link('alternate', feed.page, 'text/html'),
		...link('self', feed.self),
		...(feed.archive === null ? pageLinks(feed) : archiveLinks(feed)),
		...feed.gone.map(tombstone),
		...feed.entries.map(entryXml),
		'</feed>',
		''
	].join('\n');

/** That an entry is gone (RFC 6721), and since when; nothing of what it said, nor why. */
const tombstone = ({ id, at }: PublishedFeed['gone'][number]): string =>
	`<deleted-entry xmlns="${TOMBSTONES}" ref="${escape(id)}" when="${at}"/>`;

const entryXml = ({ id, title, href, published, updated, author, says, categories }: PublishedEntry): string =>
	[
		'<entry>',
		element('id', id),
		element('title', title),
		...link('alternate', href, 'text/html'),
		element('published', published),
		element('updated', updated),
		...(author === null ? [] : [authorXml(author)]),
		...categories.map((term) => `<category term="${escape(term)}"/>`),
		'html' in says ? `<content type="html">${escape(says.html)}</content>` : element('summary', says.text),
		'</entry>'
	].join('\n');
