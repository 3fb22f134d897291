import { isAmending } from './articles';
import { compose, composeAsSet } from './compose';
import { cut, type Unit, type UnitKind } from './cut';
import { withoutPages } from './furniture';
import { itemsOf, type Item } from './items';
import { linesOf } from './lines';
import { unglue } from './unglue';
import { warningsOf, type Warning } from './warnings';

/** A provision as it was read: what it is called, its words, and the pieces that can be spoken of by themselves. */
export type ReadProvision = {
	kind: UnitKind;
	label: string;
	/** The words of the source that the label is made of. */
	mark: string;
	body: string;
	/** Empty where it has no ayat, letters or numbers. */
	items: Item[];
};

export type Counts = { articles: number; headings: number; clauses: number; points: number; others: number };

export type ReadText = { provisions: ReadProvision[]; warnings: Warning[]; counts: Counts };

/**
 * A text from a word processor, a PDF, a message or Markdown as the provisions that it is made of, in their order. Every
 * word stands in exactly one of them, apart from lines that belonged to pages: those are told.
 */
export function readText(source: string): ReadText {
	const { lines, dropped } = withoutPages(linesOf(source));
	const amending = isAmending(lines.map(({ text }) => text));
	const units = cut(unglue(lines, amending), amending);
	const provisions = units.map(provisionOf);
	return { provisions, warnings: warningsOf(units, provisions, dropped), counts: countAll(units, provisions) };
}

function provisionOf({ kind, label, mark, lines }: Unit): ReadProvision {
	if (kind !== 'provision') return { kind, label: '', mark: '', body: composeAsSet(lines), items: [] };
	// "Menetapkan :" above KESATU says nothing by itself.
	if (lines.length === 0 && mark.endsWith(':')) return { kind: 'note', label: '', mark: '', body: mark, items: [] };
	const items = itemsOf(lines);
	const hasLists = items.some(({ depth }) => depth > 0);
	return { kind, label, mark, body: compose(lines), items: hasLists ? items : [] };
}

function countAll(units: readonly Unit[], provisions: readonly ReadProvision[]): Counts {
	const of = (test: (unit: Unit) => boolean) => units.filter(test).length;
	const items = provisions.flatMap((provision) => provision.items);
	return {
		articles: of(({ start, section }) => start?.kind === 'article' && section !== 'explanation'),
		headings: of(({ kind }) => kind === 'heading'),
		clauses: items.filter(({ name }) => /ayat \([^)]*\)$/.test(name)).length,
		points: items.filter(({ name }) => name !== '' && !/ayat \([^)]*\)$/.test(name)).length,
		others: of(({ kind, start }) => kind === 'provision' && start?.kind !== 'article')
	};
}
