/** A feed as RFC 4287 wants it: plain text throughout, ids that never change, and addresses in full. */
export type Feed = {
	id: string;
	title: string;
	/** Of the page that shows the same, and of the feed itself. */
	page: string;
	self: string;
	author: string;
	lang: string;
	/** Of an empty feed. */
	updated: string;
	entries: readonly FeedEntry[];
};

export type FeedEntry = {
	id: string;
	title: string;
	href: string;
	published: string;
	/** The last change that a reader should hear of. */
	updated: string;
	summary: string;
};

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters besides tab and the ends of lines, and no half of an emoji. */
const escape = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, ' ')
		.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`;

const entryXml = ({ id, title, href, published, updated, summary }: FeedEntry): string =>
	[
		'<entry>',
		element('id', id),
		element('title', title),
		`<link rel="alternate" type="text/html" href="${escape(href)}"/>`,
		element('published', published),
		element('updated', updated),
		element('summary', summary),
		'</entry>'
	].join('\n');

export const atomXml = ({ id, title, page, self, author, lang, updated, entries }: Feed): string =>
	[
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">`,
		element('id', id),
		element('title', title),
		element(
			'updated',
			entries
				.map((entry) => entry.updated)
				.toSorted()
				.at(-1) ?? updated
		),
		`<author>${element('name', author)}</author>`,
		`<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
		`<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
		...entries.map(entryXml),
		'</feed>',
		''
	].join('\n');

export const atomResponse = (feed: Feed): Response =>
	new Response(atomXml(feed), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=60' }
	});
