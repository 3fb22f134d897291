import { SaxesParser, type SaxesTagNS } from 'saxes';
import * as v from 'valibot';

type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] };

const ATOM = 'http://www.w3.org/2005/Atom';

export type ReadFeed = {
	id: string;
	next: string | undefined;
	self: string;
	entries: { id: string; published: string; updated: string; url: string; text: string; author: string | undefined }[];
};

/** An Atom feed, held to what RFC 4287 demands of it. */
export function readAtom(xml: string): ReadFeed {
	const feed = parse(xml);
	const linkOf = (node: Node, rel: string) => all(node, 'link').find(({ attributes }) => attributes['rel'] === rel);
	one(feed, 'title');
	readInstant(one(feed, 'updated'));
	one(one(feed, 'author'), 'name');
	return {
		id: readTag(one(feed, 'id').text),
		next: linkOf(feed, 'next')?.attributes['href'],
		self: readUrl(linkOf(feed, 'self')?.attributes['href']),
		entries: all(feed, 'entry').map((entry) => {
			one(entry, 'title');
			const [said] = [...all(entry, 'content'), ...all(entry, 'summary')];
			return {
				id: readTag(one(entry, 'id').text),
				published: readInstant(one(entry, 'published')),
				updated: readInstant(one(entry, 'updated')),
				url: readUrl(linkOf(entry, 'alternate')?.attributes['href']),
				text: said?.text ?? '',
				author: all(entry, 'author').map((author) => one(author, 'name').text)[0]
			};
		})
	};
}

const instant = v.pipe(v.string(), v.isoTimestamp());
const url = v.pipe(v.string(), v.url());
const tagUri = v.pipe(v.string(), v.regex(/^tag:[a-z0-9.-]+,\d{4}:\S+$/));
const authors = v.pipe(v.array(v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()) })), v.nonEmpty());
const readTag = (text: string): string => v.parse(tagUri, text);
const readUrl = (text: string | undefined): string => v.parse(url, text);
const readInstant = ({ text }: Node): string => v.parse(instant, text);

/** JSON Feed 1.1, as far as we write it. */
const JSON_FEED = v.strictObject({
	version: v.literal('https://jsonfeed.org/version/1.1'),
	title: v.pipe(v.string(), v.nonEmpty()),
	home_page_url: url,
	feed_url: url,
	next_url: v.optional(url),
	language: v.picklist(['id', 'en']),
	authors,
	items: v.array(
		v.pipe(
			v.strictObject({
				id: tagUri,
				url,
				title: v.string(),
				content_html: v.optional(v.string()),
				content_text: v.optional(v.string()),
				date_published: instant,
				date_modified: instant,
				authors: v.optional(authors),
				tags: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())))
			}),
			v.check((item) => (item.content_html === undefined) !== (item.content_text === undefined), 'one content')
		)
	)
});

export function readJsonFeed(text: string): Omit<ReadFeed, 'id'> {
	const feed = v.parse(JSON_FEED, JSON.parse(text));
	return {
		next: feed.next_url,
		self: feed.feed_url,
		entries: feed.items.map((item) => ({
			id: item.id,
			published: item.date_published,
			updated: item.date_modified,
			url: item.url,
			text: item.content_html ?? item.content_text ?? '',
			author: item.authors?.[0]?.name
		}))
	};
}

const all = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);

function one(node: Node, name: string): Node {
	const [found, ...more] = all(node, name);
	if (!found || more.length > 0) throw new Error(`${node.name} has ${more.length + (found ? 1 : 0)} times ${name}`);
	return found;
}

function parse(xml: string): Node {
	const parser = new SaxesParser({ xmlns: true });
	const root: Node = { name: '', attributes: {}, text: '', children: [] };
	const open = [root];
	parser.on('opentag', ({ local, uri, attributes }: SaxesTagNS) => {
		const node: Node = {
			name: uri === ATOM ? local : `${uri} ${local}`,
			attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
			text: '',
			children: []
		};
		open.at(-1)?.children.push(node);
		open.push(node);
	});
	parser.on('text', (text) => {
		const node = open.at(-1);
		if (node) node.text += text;
	});
	parser.on('closetag', () => void open.pop());
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
	return one(root, 'feed');
}
