import { toRoman } from '$lib/domain/consultation/text/read/numbers';
import { childNamed, childrenOf, valueOf, type Element } from './xml';

/** Where a paragraph stands in a list; what is missing comes from its style. */
export type ListPlace = { list?: string | undefined; level?: number | undefined; style?: string | undefined };

type Level = {
	start: number;
	format: string;
	text: string;
	legal: boolean;
	style: string | undefined;
	/** Begins anew below a level above this one; articles, which count through all chapters, below none. */
	restart: number | undefined;
};
type Abstract = { levels: Map<number, Level>; link: string | undefined; ownStyle: string | undefined };
type Numbered = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> };
type StyleList = { list: string | undefined; level: number | undefined; base: string | undefined };

/**
 * The numbers of a document's lists, which are not among its words: they are counted as its readers see them. To be asked
 * once for each paragraph, in order.
 */
export function numberParagraphs(numbering: Element | undefined, styles: Element | undefined) {
	const abstracts = new Map(
		named(numbering, 'abstractNum').map((of) => [of.attributes.abstractNumId ?? '', abstractOf(of)])
	);
	const lists = new Map(named(numbering, 'num').map((of) => [of.attributes.numId ?? '', listOf(of)]));
	const styled = new Map(named(styles, 'style').map((of) => [of.attributes.styleId ?? '', styleOf(of)]));
	const counts = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();

	/** Lists may take their form from a style, which names another list. */
	const rooted = (id: string): string => {
		const link = abstracts.get(id)?.link;
		const own = link && [...abstracts].find(([, { ownStyle }]) => ownStyle === link)?.[0];
		return own && own !== id ? own : id;
	};

	return (place: ListPlace): string => {
		const { list, level: asked } = placeOf(place, styled);
		const numbered = list === undefined ? undefined : lists.get(list);
		if (!numbered || list === undefined) return '';
		const abstract = rooted(numbered.abstract);
		const levelAt = (at: number) => numbered.levels.get(at) ?? abstracts.get(abstract)?.levels.get(at);
		const at = asked ?? levelOfStyle(place.style, abstracts.get(abstract)) ?? 0;
		const level = levelAt(at);
		if (!level) return '';
		const count = counts.get(abstract) ?? [];
		counts.set(abstract, count);
		if (!begun.has(list)) for (const [of, start] of numbered.starts) count[of] = start - 1;
		begun.add(list);
		for (let above = 0; above < at; above += 1) count[above] ??= levelAt(above)?.start ?? 1;
		count[at] = (count[at] ?? level.start - 1) + 1;
		for (let below = at + 1; below < count.length; below += 1)
			if (at < (levelAt(below)?.restart ?? below)) count[below] = undefined;
		return level.text.replace(/%(\d)/g, (_, digit: string) => {
			const of = Number(digit) - 1;
			return write(count[of] ?? 1, level.legal ? 'decimal' : (levelAt(of)?.format ?? 'decimal'));
		});
	};
}

const named = (element: Element | undefined, name: string): Element[] =>
	element ? childrenOf(element).filter((child) => child.name === name) : [];

const abstractOf = (element: Element): Abstract => ({
	levels: levelsIn(element),
	link: valueOf(element, 'numStyleLink'),
	ownStyle: valueOf(element, 'styleLink')
});

const levelsIn = (element: Element): Map<number, Level> =>
	new Map(named(element, 'lvl').map((of) => [Number(of.attributes.ilvl ?? 0), levelOf(of)]));

const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const levelOf = (element: Element): Level => ({
	start: Number(valueOf(element, 'start') ?? 1),
	format: valueOf(element, 'numFmt') ?? 'decimal',
	// The sign of a bullet is one of a font of symbols.
	text: valueOf(element, 'numFmt') === 'bullet' ? '-' : (valueOf(element, 'lvlText') ?? ''),
	legal: childNamed(element, 'isLgl') !== undefined,
	style: valueOf(element, 'pStyle'),
	restart: numberIn(valueOf(element, 'lvlRestart'))
});

function listOf(element: Element): Numbered {
	const overrides = named(element, 'lvlOverride');
	const at = (of: Element) => Number(of.attributes.ilvl ?? 0);
	return {
		abstract: valueOf(element, 'abstractNumId') ?? '',
		starts: new Map(
			overrides.flatMap((of) => {
				const start = valueOf(of, 'startOverride');
				return start === undefined ? [] : [[at(of), Number(start)] as const];
			})
		),
		levels: new Map(overrides.flatMap((of) => [...levelsIn(of)]))
	};
}

function styleOf(element: Element): StyleList {
	const place = childNamed(childNamed(element, 'pPr'), 'numPr');
	const level = valueOf(place, 'ilvl');
	return {
		list: valueOf(place, 'numId'),
		level: level === undefined ? undefined : Number(level),
		base: valueOf(element, 'basedOn')
	};
}

/** List 0 is the way to say "in no list", also against what a style says. */
function placeOf({ list, level, style }: ListPlace, styled: ReadonlyMap<string, StyleList>) {
	if (list !== undefined) return { list: list === '0' ? undefined : list, level: level ?? 0 };
	let [name, steps] = [style, 0];
	while (name !== undefined && steps < 12) {
		const of = styled.get(name);
		if (of?.list !== undefined) return { list: of.list === '0' ? undefined : of.list, level: level ?? of.level };
		[name, steps] = [of?.base, steps + 1];
	}
	return { list: undefined, level };
}

const levelOfStyle = (style: string | undefined, abstract: Abstract | undefined): number | undefined =>
	style === undefined ? undefined : [...(abstract?.levels ?? [])].find(([, level]) => level.style === style)?.[0];

/** 27 is "aa", as word processors count on. */
const letterOf = (count: number): string =>
	String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);

function write(count: number, format: string): string {
	if (format === 'lowerLetter') return letterOf(count);
	if (format === 'upperLetter') return letterOf(count).toUpperCase();
	if (format === 'lowerRoman') return toRoman(count).toLowerCase();
	if (format === 'upperRoman') return toRoman(count);
	if (format === 'decimalZero') return String(count).padStart(2, '0');
	return format === 'none' ? '' : String(count);
}
