import type { Unit } from './cut';
import type { Item } from './items';
import { toRoman } from './numbers';

/** What whoever publishes a text should look at before: where its numbers go wrong, and what was read with a doubt. */
export type Warning =
	| { kind: 'missing'; from: string; to: string }
	| { kind: 'doubled'; label: string }
	| { kind: 'disordered'; label: string; after: string }
	| { kind: 'misspelt'; written: string; read: string }
	| { kind: 'unsure'; line: string }
	| { kind: 'preamble'; words: number }
	| { kind: 'dropped'; lines: readonly string[] }
	| { kind: 'unstructured' };

type Listed = { label: string; body: string; items: readonly Item[] };

export function warningsOf(
	units: readonly Unit[],
	provisions: readonly Listed[],
	dropped: readonly string[]
): Warning[] {
	return [
		...slipsIn(units),
		...inOrder(chainOf(units, 'part')),
		...inOrder(chainOf(units, 'article')),
		...inOrder(chainOf(units, 'dictum')),
		...provisions.flatMap((provision) => inOrder(clausesOf(provision))),
		...unsureIn(provisions),
		...preambleOf(units),
		...(dropped.length > 0 ? [{ kind: 'dropped', lines: dropped } as const] : []),
		...(isUnstructured(units) ? [{ kind: 'unstructured' } as const] : [])
	];
}

const slipsIn = (units: readonly Unit[]): Warning[] =>
	units.flatMap(({ start, label }) => {
		if (!start?.slip) return [];
		const read = start.kind === 'part' ? `${start.slip.split(' ')[0] ?? ''} ${toRoman(start.number ?? 0)}` : label;
		return [{ kind: 'misspelt', written: start.slip, read }];
	});

/** Numbers that must follow each other: "5A" comes after 5 and before 6. */
type Link = { name: string; number: number; letter: string; chain: string };

/** Bagian count anew in each BAB, Paragraf in each Bagian; annexes and explanations count for themselves. */
function chainOf(units: readonly Unit[], kind: 'part' | 'article' | 'dictum'): Link[] {
	const links: Link[] = [];
	const place = { bab: 0, bagian: 0, annex: 0 };
	for (const { start, section, label } of units) {
		if (start?.kind === 'annex') place.annex += 1;
		if (start?.kind === 'part' && start.style === 'bab') [place.bab, place.bagian] = [place.bab + 1, 0];
		if (start?.kind === 'part' && start.style === 'bagian') place.bagian += 1;
		if (start?.kind !== kind || start.number === null) continue;
		if (kind === 'article' && /^Pasal [IVX]+$/.test(start.label)) return [];
		const within =
			start.style === 'bab' ? '' : start.style === 'bagian' ? `${place.bab}` : `${place.bab}.${place.bagian}`;
		const chain = `${section} ${place.annex} ${start.style ?? ''} ${kind === 'part' ? within : ''}`;
		links.push({ name: label || start.label, number: start.number, letter: start.letter ?? '', chain });
	}
	return links;
}

function clausesOf({ label, items }: Listed): Link[] {
	return items.flatMap(({ name }) => {
		const found = /^(.*?)(?:ayat \((\d+)([a-z]?)\)|huruf ([a-z])|angka (\d+))$/.exec(name);
		if (!found) return [];
		const [, within = '', clause, letter = '', small, figure] = found;
		const number = small ? small.charCodeAt(0) - 96 : Number(clause ?? figure);
		const chain = `${within} ${clause ? 'ayat' : small ? 'huruf' : 'angka'}`;
		return [{ name: `${label} ${name}`.trim(), number, letter, chain }];
	});
}

/** The explanation of an article need not explain each ayat; it must only count upwards. */
function inOrder(links: readonly Link[]): Warning[] {
	const last = new Map<string, Link>();
	const seen = new Set<string>();
	return links.flatMap((link): Warning[] => {
		const before = last.get(link.chain);
		const isAgain = seen.has(`${link.chain} ${link.number}${link.letter}`);
		seen.add(`${link.chain} ${link.number}${link.letter}`);
		if (isAgain) return [{ kind: 'doubled', label: link.name }];
		if (before && rank(link) < rank(before)) return [{ kind: 'disordered', label: link.name, after: before.name }];
		last.set(link.chain, link);
		const isExplained = link.chain.startsWith('explanation') || link.name.startsWith('Penjelasan');
		const gap = link.number - (before?.number ?? 0);
		if (gap <= 1 || isExplained) return [];
		return [{ kind: 'missing', from: before?.name ?? '', to: link.name }];
	});
}

const rank = ({ number, letter }: Link): number =>
	number * 100 + (letter ? letter.toUpperCase().charCodeAt(0) - 64 : 0);

/** Lines that look as an article begins, without a number that could be read. */
const unsureIn = (provisions: readonly Listed[]): Warning[] =>
	provisions.flatMap(({ body }) =>
		body
			.split('\n')
			.filter(
				(line) => /^["“*_]*p\s?a\s?s\s?a\s?l\s*[.…_\d?xX]{0,8}["”*_]*$/i.test(line) || /^\s*BAB\s*[.…_?]*$/.test(line)
			)
			.map((line): Warning => ({ kind: 'unsure', line: line.slice(0, 80) }))
	);

function preambleOf(units: readonly Unit[]): Warning[] {
	const first = units.findIndex(({ start }) => start?.kind === 'article' || start?.kind === 'dictum');
	if (first <= 0) return [];
	const said = units.slice(0, first).filter(({ kind, start }) => kind === 'provision' && start === null);
	const words = said.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(/\s+/))).length;
	return words > 0 ? [{ kind: 'preamble', words }] : [];
}

const isUnstructured = (units: readonly Unit[]): boolean =>
	units.length > 0 && units.every(({ kind, start }) => kind !== 'heading' && start === null);
