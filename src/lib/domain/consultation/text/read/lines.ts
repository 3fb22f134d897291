/** A line as it came, tidied: without the signs that only a printer or a word processor needs. */
export type Line = {
	text: string;
	/** Spaces before it: what belongs to a point stands further in. */
	indent: number;
	/** Whether an empty line sets it apart from the one before. */
	apart: boolean;
	/** Whether a new page began before it. */
	page: boolean;
};

/** No-break, narrow, em and ideographic spaces: all of them only set words apart. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Seen by nobody: zero-width signs, marks of direction, the mark of byte order, soft hyphens inside a line. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Letters that a printer drew as one ("ﬁ"), or as wide as a sign of Chinese. */
const DRAWN = /[\ufb00-\ufb06\uff01-\uff5e]/g;
/** Bullets of the fonts of symbols, which no other font has. */
const SYMBOLS = /[\uf000-\uf0ff]/g;
const BREAKS = /\r\n?|[\v\u0085\u2028\u2029]/g;
const TAB_WIDTH = 4;

/** A row of a table as it is pasted: its cells stand between tabs, or between upright strokes. */
const isRow = (raw: string): boolean =>
	/^\s*(?:no\.?|nomor|\d{1,3}[.)]?)\s*\t[^\t]*[^\s][^\t]*\t/i.test(raw) || /^\s*\|.*\|/.test(raw);

const asRow = (raw: string): string =>
	raw
		.replace(/\t/g, '|')
		.trim()
		.replace(/^\||\|$/g, '')
		.split('|')
		.map((cell) => cell.trim())
		.join(' | ')
		.trim();

const RULE = /^[\s|]*(?:[-_=*.]{3,}|:?-{2,}:?(?:\s*\|\s*:?-{2,}:?)+)[\s|]*$/;

/** The lines of a text that came from anywhere, in their one form. Lines that are only drawn are left out. */
export function linesOf(source: string): Line[] {
	const clean = source
		.normalize('NFC')
		.replace(DRAWN, (sign) => sign.normalize('NFKC'))
		.replace(SYMBOLS, '•')
		.replace(BREAKS, '\n')
		.replace(SPACES, ' ')
		.replace(UNSEEN, '');
	const lines: Line[] = [];
	let [apart, page] = [false, false];
	for (const raw of joinHyphens(clean.split(/\n|(?=\f)/))) {
		page ||= raw.startsWith('\f');
		const text = isRow(raw) ? asRow(raw) : closeUp(raw.trim()).replace(/\s+/g, ' ');
		if (text === '' || RULE.test(raw)) {
			apart = true;
			continue;
		}
		lines.push({ text, indent: indentOf(raw), apart: apart || lines.length === 0, page });
		[apart, page] = [false, false];
	}
	return isDoubleSpaced(lines) ? lines.map((line) => ({ ...line, apart: false })) : lines;
}

/** "K E T E N T U A N  U M U M": set wide, where two spaces part the words. */
const WIDE = /^(?:\p{Lu} )+\p{Lu}(?:\s{2,}(?:\p{Lu}+|(?:\p{Lu} )+\p{Lu}))*(?: ?:)?$/u;

const closeUp = (text: string): string =>
	WIDE.test(text) && text.replace(/\P{Lu}/gu, '').length >= 4
		? text.replace(/(?<=\p{Lu}) (?=\p{Lu}(?:\s|$))/gu, '')
		: text;

const indentOf = (raw: string): number => (/^[ \t]*/.exec(raw)?.[0] ?? '').replace(/\t/g, ' '.repeat(TAB_WIDTH)).length;

/** Puts words together again that a line's end divided. A word said twice ("undang-undang") keeps its hyphen. */
function joinHyphens(raws: readonly string[]): string[] {
	const lines: string[] = [];
	for (const raw of raws) {
		const last = lines.at(-1);
		const divided = last && /([\p{L}]+)(-|\u00ad)\s*$/u.exec(last);
		const rest = /^[ \t]*(\p{Ll}+)/u.exec(raw);
		if (last && divided && rest && !/^[a-z][.)]/.test(raw.trim())) {
			const [head = '', tail = ''] = [divided[1], rest[1]];
			const hyphen = divided[2] === '-' && isSaidTwice(head, tail) ? '-' : '';
			lines[lines.length - 1] = last.slice(0, divided.index) + head + hyphen + raw.trimStart();
		} else lines.push(raw);
	}
	return lines.map((line) => line.replaceAll('\u00ad', ''));
}

/** "undang-" and "undangan", "sebaik-" and "baiknya". */
const isSaidTwice = (head: string, tail: string): boolean => {
	const [one, other] = [head.toLowerCase(), tail.toLowerCase()];
	return one.length >= 3 && (other.startsWith(one) || (other.length >= 4 && one.endsWith(other.slice(0, 4))));
};

/** Some viewers put an empty line after each line of a page: then it says nothing. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
	const [, ...rest] = lines;
	if (rest.length < 8 || rest.some(({ apart }) => !apart)) return false;
	const torn = rest.filter(({ text }, index) => {
		const before = lines[index]?.text ?? '';
		return /^\p{Ll}{2,}/u.test(text) && /[\p{L},]$/u.test(before);
	});
	return torn.length >= rest.length * 0.25;
}
