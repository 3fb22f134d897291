import { bareWords } from './bare-words';

/** A piece of the draft text that people speak of: a pasal, a numbered point, a paragraph, or a heading over some. */
export type Provision = {
	/** "Pasal 3", "3." or nothing. */
	label: string;
	/** Markdown, without the label. */
	body: string;
};

/** Why a text does not become the next version: it says nothing, nothing new, or another came before it. */
export type TextRefusal = 'text_required' | 'same_text' | 'changed_meanwhile';

const ARTICLE = /^#{0,6}[ \t]*(?:\*\*|__)?((?:pasal|article)[ \t]+\d+[a-z]?)(?:\*\*|__)?(?=$|[\s.:])[ \t]*[.:]?[ \t]*/i;
const NUMBERED_HEADING = /^#{1,6}[ \t]+(\d{1,4}[.)])[ \t]*/;
const ITEM = /^(\d{1,4}[.)])[ \t]+/;
const HEADING = /^#{1,6}[ \t]/;
/** Parts of a regulation, which hold articles and say nothing themselves. */
const PART = /^(?:\*\*|__)?(?:bab|bagian|paragraf|chapter|part)[ \t]+(?:[ivxlc]+|\d+|ke[a-z]+)(?:\*\*|__)?[ \t]*$/i;
const INDENTED = /^(?: {2,}|\t)/;

/** A heading says nothing that could be agreed or objected to: it stands over those that do. */
export const isHeading = ({ label, body }: Provision): boolean =>
	label === '' && (HEADING.test(body) || PART.test(body.split('\n')[0] ?? ''));

/**
 * A Markdown text as the provisions it is made of, in order. Articles ("Pasal 3", "## 3. Waktu tunggu") reach to the next
 * one or to a heading; outside them each numbered point and each paragraph is one. No word is lost and none is added.
 */
export function splitProvisions(markdown: string): Provision[] {
	const provisions: Provision[] = [];
	/** What the next block may belong to: an article takes all, a numbered point only what is indented below it. */
	let open: 'article' | 'item' | null = null;
	for (const block of blocksOf(markdown)) {
		const article = ARTICLE.exec(block) ?? NUMBERED_HEADING.exec(block);
		const last = provisions.at(-1);
		if (article) {
			provisions.push(labelled(block, article));
			open = 'article';
		} else if (HEADING.test(block) || PART.test(block.split('\n')[0] ?? '')) {
			provisions.push({ label: '', body: block.trim() });
			open = null;
		} else if (last && open === 'article') {
			append(last, block);
		} else {
			const rest = last && open === 'item' && INDENTED.test(block) ? appendIndented(last, block) : block;
			const items = itemsOf(rest);
			provisions.push(...items);
			if (items.length > 0) open = items.at(-1)?.label ? 'item' : null;
		}
	}
	return provisions;
}

const append = (provision: Provision, block: string): void => {
	provision.body = [provision.body, block].filter(Boolean).join('\n\n').trim();
};

/** Gives a numbered point what is indented below it, and returns what begins with the next point. */
function appendIndented(point: Provision, block: string): string {
	const lines = block.split('\n');
	const next = lines.findIndex((line) => ITEM.test(line));
	append(point, dedent(lines.slice(0, next === -1 ? undefined : next).join('\n')));
	return next === -1 ? '' : lines.slice(next).join('\n');
}

/** Paragraphs and headings; a heading or an article begins one of its own even where no empty line sets it apart. */
function blocksOf(markdown: string): string[] {
	const lines: string[] = [];
	for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
		const isArticle = ARTICLE.test(line);
		if (isArticle || HEADING.test(line) || PART.test(line)) lines.push('');
		lines.push(line.trimEnd());
		if (!isArticle && HEADING.test(line)) lines.push('');
	}
	return lines
		.join('\n')
		.split(/\n(?:[ \t]*\n)+/)
		.map((block) => block.replace(/^\n+/, '').trimEnd())
		.filter((block) => block.trim() !== '');
}

const labelled = (block: string, found: RegExpExecArray): Provision => ({
	label: capitalised((found[1] ?? '').replace(/\s+/g, ' ')),
	body: block.slice(found[0].length).trim()
});

const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** The numbered points of a block; what stands before the first is a provision without a number. */
function itemsOf(block: string): Provision[] {
	const items: Provision[] = [];
	for (const line of block.split('\n').filter(Boolean)) {
		const found = ITEM.exec(line);
		const last = items.at(-1);
		if (found) items.push(labelled(line, found));
		else if (last?.label) last.body = `${last.body}\n${dedent(line)}`.trim();
		else if (last) last.body = `${last.body}\n${line}`;
		else items.push({ label: '', body: line.trim() });
	}
	return items;
}

/** Takes back the indent that a numbered point gives to what belongs to it, and no more. */
const dedent = (text: string): string => text.replace(/^(?: {1,4}|\t)/gm, '');

/** The words alone: spacing is none of them. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Whether two texts say the same: neither spacing nor bold letters change what is said. */
export const sameWords = (one: string, other: string): boolean =>
	wordsOf(bareWords(one)).join(' ') === wordsOf(bareWords(other)).join(' ');
