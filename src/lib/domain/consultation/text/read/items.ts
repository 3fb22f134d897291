import { compose, type Said } from './compose';
import { markerAt, type Marker, type Open } from './markers';
import { hangs } from './start';

/** A piece of a provision: an ayat, a letter, a number; at depth 0 the words that stand outside of them. */
export type Item = {
	depth: number;
	/** "(2)", "b."; nothing at depth 0. */
	mark: string;
	/** "ayat (2) huruf b"; nothing at depth 0. */
	name: string;
	/** Its own words, without those of the pieces below it. */
	body: string;
};

type Listed = Open & { name: string };
type Draft = { depth: number; mark: string; name: string; lines: Said[] };

/** The pieces of a provision in their order; together they say all that it says. One without lists is one piece. */
export function itemsOf(lines: readonly Said[]): Item[] {
	const drafts: Draft[] = [];
	const stack: Listed[] = [];
	let before: string | null = null;
	for (const line of lines.flatMap(splitRun)) {
		let { text, apart } = line;
		let marker = markerAt(text, before, apart || before === null, stack);
		let begun = false;
		while (marker) {
			begun = true;
			enter(stack, marker, before);
			const name = stack.map((of) => of.name).join(' ');
			drafts.push({ depth: stack.length, mark: marker.mark, name, lines: [] });
			[text, apart] = [marker.rest, false];
			before = null;
			const inner = markerAt(text, null, false, []);
			marker = inner?.value === 1 && !stack.some(({ style }) => style === inner.style) ? inner : null;
		}
		if (!begun && (drafts.length === 0 || standsAlone(line, drafts.at(-1), before))) {
			stack.length = 0;
			drafts.push({ depth: 0, mark: '', name: '', lines: [] });
		}
		drafts.at(-1)?.lines.push({ ...line, text, apart: begun ? false : apart });
		if (text !== '') before = text;
	}
	return drafts.map(({ lines: said, ...item }) => ({ ...item, body: compose(said) }));
}

/** A paragraph below the lists of a provision that belongs to none of their points. */
const standsAlone = ({ apart, indent }: Said, last: Draft | undefined, before: string | null): boolean =>
	apart && indent < 2 && last !== undefined && last.depth > 0 && before !== null && /[.!?]["”)]?$/.test(before);

function enter(stack: Listed[], { style, value, name }: Marker, before: string | null): void {
	const at = stack.findLastIndex((list) => list.style === style);
	const isNested = at === stack.length - 1 && value === 1 && (before?.endsWith(':') ?? false);
	if (at !== -1 && !isNested) stack.length = at;
	stack.push({ style, value, name });
}

/** A list that was pasted into one line, as its points: only where each next sign follows the one before. */
function splitRun(line: Said): Said[] {
	const cuts = [...clausesIn(line.text), ...lettersIn(line.text), ...figuresIn(line.text)].sort((a, b) => a - b);
	if (cuts.length === 0) return [line];
	return [0, ...cuts].map((from, index) => ({
		...line,
		text: line.text.slice(from, cuts[index] ?? line.text.length).trim(),
		apart: index === 0 && line.apart
	}));
}

function clausesIn(text: string): number[] {
	const first = /^(?:Ayat )?\((\d{1,2})\)\s/.exec(text);
	const cuts: number[] = [];
	let value = Number(first?.[1] ?? Number.NaN);
	while (!Number.isNaN(value)) {
		value += 1;
		const next = new RegExp(`[.;:] (?=(?:Ayat )?\\(${value}\\) \\p{Lu})`, 'u').exec(text.slice(cuts.at(-1) ?? 0));
		if (!next) break;
		cuts.push((cuts.at(-1) ?? 0) + next.index + next[0].length);
	}
	return cuts;
}

/** "wajib: a. ramah; b. cepat; dan c. jujur", "KTP b. KK c. Rujukan" as cells of tables lose their lines. */
function lettersIn(text: string): number[] {
	const begins = /^a\. /.test(text) ? 0 : (/: (?=a\. \p{L})/u.exec(text)?.index ?? -2) + 2;
	return begins === 0 && !text.startsWith('a. ') ? [] : runFrom(text, begins, (value) => `${letterOf(value)}\\.`);
}

/** "dengan: 1. Daerah adalah … 2. Gubernur adalah …", "Prosedur: 1) Datang 2) Daftar" */
function figuresIn(text: string): number[] {
	const begins = /(?:^|: )(?=1([.)]) \p{L})/u.exec(text);
	return begins ? runFrom(text, begins.index + begins[0].length, (value) => `${value}\\${begins[1] ?? '.'}`) : [];
}

const letterOf = (value: number): string => (value <= 26 ? String.fromCharCode(96 + value) : '-');

/** Where each next sign of a list stands; nothing where there is only the first. */
function runFrom(text: string, begins: number, sign: (value: number) => string): number[] {
	const cuts = [begins];
	for (let value = 2; value < 200; value += 1) {
		const from = cuts.at(-1) ?? 0;
		const next = new RegExp(
			`[;,.](?: dan| atau| dan/atau)? (?=${sign(value)} \\p{L})| (?=${sign(value)} \\p{Lu})`,
			'u'
		).exec(text.slice(from));
		if (!next || hangs(text.slice(from, from + next.index))) break;
		cuts.push(from + next.index + next[0].length);
	}
	return cuts.length > 1 ? cuts.filter((cut) => cut > 0) : [];
}
