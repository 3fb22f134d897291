const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

const decode = (text: string) =>
	text.replace(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const TAG = /^<(\/?)([a-z][a-z0-9]*)([^>]*)>$/;
const BLOCK = /^(p|h[3-6]|pre|blockquote|table|hr)$/;
const CELL = ' | ';

/**
 * The words of a text that `renderMarkdown` has made, a line for each line: a printed page and a fingerprint need no
 * HTML. Knows the tags of its allow-list and no others.
 */
export function wordsOfHtml(html: string): string {
	const reading: Reading = { words: '', lists: [], links: [], isPre: false };
	for (const token of html.match(/<[^>]*>|[^<]+/g) ?? []) {
		const [isTag, slash, name = '', attributes = ''] = TAG.exec(token) ?? [];
		if (isTag === undefined) readText(token, reading);
		else if (slash === '/') closeTag(name, reading);
		else openTag(name, attributes, reading);
	}
	return reading.words
		.replaceAll(`${CELL}\n`, '\n')
		.replace(/[ \t]+\n/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Lists nest, so the number of their next item is kept on a stack, null where it is a bullet. */
type Reading = {
	words: string;
	lists: (number | null)[];
	links: { href: string; from: number }[];
	isPre: boolean;
};

function readText(token: string, reading: Reading): void {
	// Between tags a line break is layout of the HTML and no word of its author.
	if (reading.isPre || token.trim() !== '' || !token.includes('\n')) reading.words += decode(token);
}

function openTag(name: string, attributes: string, reading: Reading): void {
	const { lists, links, words } = reading;
	if (name === 'ul') lists.push(null);
	if (name === 'ol') lists.push(Number(/start="(\d+)"/.exec(attributes)?.[1] ?? 1));
	if (name === 'a') links.push({ href: decode(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''), from: words.length });
	if (name === 'pre') reading.isPre = true;
	if (name === 'li') reading.words += `${words === '' || words.endsWith('\n') ? '' : '\n'}${nextBullet(lists)}`;
	if (name === 'br') reading.words += '\n';
	if (BLOCK.test(name)) reading.words += '\n\n';
}

function closeTag(name: string, reading: Reading): void {
	if (name === 'ul' || name === 'ol') {
		reading.lists.pop();
		reading.words += reading.lists.length === 0 ? '\n\n' : '\n';
	}
	if (name === 'a') reading.words += addressAfter(reading);
	if (name === 'pre') reading.isPre = false;
	if (name === 'td' || name === 'th') reading.words += CELL;
	if (name === 'tr' || name === 'li') reading.words += '\n';
	if (BLOCK.test(name)) reading.words += '\n\n';
}

/** Paper cannot be clicked: the address stands beside the words of a link, unless they are the address. */
function addressAfter({ words, links }: Reading): string {
	const { href, from } = links.pop() ?? { href: '', from: 0 };
	return href === '' || words.slice(from) === href ? '' : ` (${href})`;
}

function nextBullet(lists: (number | null)[]): string {
	const indent = '   '.repeat(Math.max(0, lists.length - 1));
	const number = lists.at(-1) ?? null;
	if (number === null) return `${indent}• `;
	lists[lists.length - 1] = number + 1;
	return `${indent}${number}. `;
}
