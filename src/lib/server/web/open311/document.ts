import { escapeMarkup } from '../feeds/html';
import type { ExchangeFormat } from '$lib/domain/open311/format';

/** What an answer says, the same in both formats. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };
export type Item = Readonly<Record<string, Value>>;

/**
 * An answer: a list under a root, or one thing. In JSON the root is left out, as the neighbours of GeoReport v2 read it
 * ("Spark"); in XML each of a list stands in an element of its own.
 */
export type Document = { root: string; each: string; list: readonly Item[] } | { root: string; one: Item };

/** What the parts of a list inside an answer are called in XML. */
const EACH: Record<string, string> = {
	attributes: 'attribute',
	values: 'value',
	endpoints: 'endpoint',
	formats: 'format',
	media_urls: 'media_url'
};

/** Repeated by itself, without an element around. */
const REPEATED = ['media_url'];

/** XML 1.0 knows no control characters besides tab and the ends of lines, and no half of a letter. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is dropped here
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
const escapeXml = (text: string): string => escapeMarkup(text.toWellFormed().replace(FORBIDDEN, ''));

/** Bare elements: readers such as XML::Simple take one with an attribute or a prefix for a branch. */
function element(name: string, value: Value): string {
	if (value === null || value === '') return `<${name}/>`;
	if (isList(value))
		return REPEATED.includes(name)
			? value.map((one) => element(name, one)).join('')
			: `<${name}>${value.map((one) => element(EACH[name] ?? 'item', one)).join('')}</${name}>`;
	return `<${name}>${typeof value === 'object' ? inside(value) : escapeXml(String(value))}</${name}>`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

const inside = (item: Item): string =>
	Object.entries(item)
		.map(([name, value]) => element(name, value))
		.join('');

const asXml = (document: Document): string => {
	const { root } = document;
	const says =
		'one' in document ? inside(document.one) : document.list.map((one) => element(document.each, one)).join('\n');
	return `<?xml version="1.0" encoding="utf-8"?>\n<${root}>${says}</${root}>\n`;
};

const asJson = (document: Document): string => JSON.stringify('one' in document ? document.one : document.list);

export const written = (document: Document, format: ExchangeFormat): string =>
	format === 'xml' ? asXml(document) : asJson(document);
