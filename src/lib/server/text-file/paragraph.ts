import { childNamed, childrenOf, type Element } from './xml';

/** What of a document is no text of it, or not any more: it is counted, so that its writer is told. */
export type Marks = { inserted: number; deleted: number; comments: number; footnotes: number; hidden: number };

const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** Other ways to say what stands beside them, and what is drawn rather than written. */
const NO_TEXT = new Set([
	'instrText',
	'delText',
	'delInstrText',
	'Fallback',
	'pPr',
	'rPr',
	'tblPr',
	'sectPr',
	'txbxContent',
	'object'
]);

/** The words of a paragraph as they would read with every tracked change accepted. */
export function wordsOf(element: Element, marks: Marks): string {
	return childrenOf(element)
		.map((child): string => {
			const { name } = child;
			if (name === 't') return child.children.filter((part) => typeof part === 'string').join('');
			if (name === 'del' || name === 'moveFrom') {
				marks.deleted += 1;
				return '';
			}
			if (name === 'ins' || name === 'moveTo') marks.inserted += 1;
			if (name === 'commentReference') marks.comments += 1;
			if (name === 'footnoteReference' || name === 'endnoteReference') marks.footnotes += 1;
			if (name === 'br' && child.attributes.type !== undefined && child.attributes.type !== 'textWrapping') return ' ';
			if (Object.hasOwn(BREAKS, name)) return BREAKS[name] ?? '';
			if (NO_TEXT.has(name)) return '';
			if (name === 'r' && isOn(child, 'vanish')) {
				marks.hidden += 1;
				return '';
			}
			const words = wordsOf(child, marks);
			return name === 'r' && isOn(child, 'caps') ? words.toLocaleUpperCase('id') : words;
		})
		.join('');
}

/** Whether a run is set in capitals, hidden or the like. */
function isOn(run: Element, property: 'caps' | 'vanish'): boolean {
	const found = childNamed(childNamed(run, 'rPr'), property);
	return found !== undefined && !/^(?:0|false|off)$/.test(found.attributes.val ?? '');
}

/** The sign of its end was deleted by a tracked change: it runs on into the next. */
export const runsOn = (paragraph: Element): boolean =>
	childNamed(childNamed(childNamed(paragraph, 'pPr'), 'rPr'), 'del') !== undefined;

/** The boxes with text that float beside a paragraph; of the two forms of each, the newer. */
export function boxesIn(element: Element): Element[] {
	return childrenOf(element).flatMap((child): Element[] => {
		if (child.name === 'Fallback') return [];
		return child.name === 'txbxContent' ? [child] : boxesIn(child);
	});
}
