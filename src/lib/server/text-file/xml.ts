import { UnreadableFile } from './unzip';

/** An element by its name without prefix, with what stands in it. */
export type Element = {
	name: string;
	attributes: Readonly<Record<string, string>>;
	children: (Element | string)[];
};

/** Bounds of what a document may be made of. */
const MOST_ELEMENTS = 600_000;
const DEEPEST = 120;
const ENTITY: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The tree of an XML file. No document type, so no entity but the five of XML itself: nothing is expanded and nothing is
 * fetched. Namespaces are dropped, since writers of documents choose their prefixes freely.
 */
export function readXml(bytes: Buffer): Element {
	const xml = decode(bytes);
	if (/<!DOCTYPE/i.test(xml)) throw new UnreadableFile('broken');
	const root: Element = { name: '', attributes: {}, children: [] };
	const open: Element[] = [root];
	let [at, count] = [0, 0];
	while (at < xml.length) {
		const sign = xml.indexOf('<', at);
		const text = xml.slice(at, sign === -1 ? xml.length : sign);
		if (text) open.at(-1)?.children.push(decodeEntities(text));
		if (sign === -1) break;
		const { end, tag } = tagAt(xml, sign);
		at = end;
		if (tag === null) continue;
		if (tag.startsWith('/')) {
			if (open.length > 1) open.pop();
			continue;
		}
		if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw new UnreadableFile('too_large');
		const element = elementOf(tag);
		open.at(-1)?.children.push(element);
		if (!tag.endsWith('/')) open.push(element);
	}
	return root;
}

const decode = (bytes: Buffer): string =>
	new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

/** What stands between two signs; null for comments and instructions, which say nothing. */
function tagAt(xml: string, sign: number): { end: number; tag: string | null } {
	const closing = xml.startsWith('<!--', sign) ? '-->' : xml.startsWith('<?', sign) ? '?>' : '>';
	const end = xml.indexOf(closing, sign);
	if (end === -1) throw new UnreadableFile('broken');
	const tag = closing === '>' && xml[sign + 1] !== '!' ? xml.slice(sign + 1, end) : null;
	return { end: end + closing.length, tag };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function elementOf(tag: string): Element {
	const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
	const attributes: Record<string, string> = {};
	for (const [, key = '', , double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
		attributes[localName(key)] = decodeEntities(double ?? single ?? '');
	return { name: localName(name), attributes, children: [] };
}

const decodeEntities = (text: string): string =>
	text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return ENTITY[name] ?? whole;
		const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});

export const childrenOf = ({ children }: Element): Element[] =>
	children.filter((child): child is Element => typeof child !== 'string');

export const childNamed = (element: Element | undefined, name: string): Element | undefined =>
	element && childrenOf(element).find((child) => child.name === name);

/** The first of that name at any depth. */
export function findNamed(element: Element, name: string): Element | undefined {
	const queue = [...childrenOf(element)];
	for (let next = queue.shift(); next; next = queue.shift()) {
		if (next.name === name) return next;
		queue.push(...childrenOf(next));
	}
	return undefined;
}

/** `<w:ilvl w:val="1"/>` below an element. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
	childNamed(element, name)?.attributes.val;
