import { fromLetters, fromRoman } from './numbers';
import { ends, hangs, isTitle, isUpper, restOf, type Scene, type Start } from './start';

const CHAPTER = /^(?:#{1,6}\s+)?[*_]{0,3}([A-Z]|[IVX]{1,5})\.[*_]{0,3}\s+/;
const LONGEST_TITLE = 100;

/** "A. Pendahuluan", "II. PASAL DEMI PASAL": chapters of what is no regulation. One that says a sentence is a point. */
export function chapterAt({ line, before }: Scene): Start | null {
	const found = CHAPTER.exec(line.text);
	if (!found || (!line.apart && before !== null && hangs(before))) return null;
	const { mark, rest } = restOf(line.text, found);
	const letters = found[1] ?? '';
	const isName =
		rest.length <= LONGEST_TITLE && !/[.;:,]$/.test(rest) && (isTitle(rest) || isUpper(rest) || rest.length <= 60);
	const number = letters.length > 1 || letters === 'I' ? fromRoman(letters) : fromLetters(letters);
	const style = letters.length > 1 || letters === 'I' ? 'I.' : 'A.';
	if (isName && /^\p{Lu}/u.test(rest)) return { kind: 'chapter', label: '', mark, rest, number, style };
	return { kind: 'point', label: `${letters}.`, mark, rest, number, style };
}

const MULTI = /^(?:#{1,6}\s+)?[*_]{0,3}(\d{1,3}(?:\.\d{1,3}){1,4})\.?[*_]{0,3}\s+/;
const NUMBERED = /^(#{1,6}\s+)?[*_]{0,3}(\d{1,4})([.)])[*_]{0,3}(?:\s+|$)/;

/** "1. Persyaratan", "2.3 Petugas memeriksa …": points that stand outside articles. */
export function pointAt(scene: Scene): Start | null {
	const { line, before, point, open } = scene;
	if (!line.apart && before !== null && hangs(before) && !ends(before)) return null;
	const multi = MULTI.exec(line.text);
	if (multi && !/^\d{2}\.\d{2}\s+(?:wit|wib|wita)\b/i.test(line.text))
		return {
			kind: 'point',
			label: multi[1] ?? '',
			mark: restOf(line.text, multi).mark,
			rest: restOf(line.text, multi).rest,
			number: null,
			style: 'multi'
		};
	const found = NUMBERED.exec(line.text);
	if (!found) return null;
	const [, isHeading, figures = '', sign = ''] = found;
	const { mark, rest } = restOf(line.text, found);
	const value = Number(figures);
	const style = `1${sign}`;
	if (open === 'point' && !isHeading && isWithin(point, style, value, before)) return null;
	if (open === 'row' && !line.apart) return null;
	return { kind: 'point', label: `${figures}${sign}`, mark, rest, number: value, style };
}

/** A list inside a point: it counts in another way, or begins anew below a colon. */
function isWithin(point: Scene['point'], style: string, value: number, before: string | null): boolean {
	if (!point || value === point.value + 1) return false;
	if (style === point.style) return value === 1 && (before ?? '').endsWith(':');
	return true;
}

const HEADER = /^(?:no\.?|nomor)$/i;

/** A row of a table: numbered ones are points, the names of columns are kept and say nothing. */
export function rowAt({ line: { text } }: Scene): Start | null {
	const cells = text.split(' | ');
	if (cells.length < 2 && !/^\|/.test(text)) return null;
	const [first = '', second = '', ...others] = cells;
	if (HEADER.test(first) || cells.every((cell) => /^\(?\d{1,2}\)?$/.test(cell)))
		return { kind: 'columns', label: '', mark: '', rest: text, number: null };
	const number = /^(\d{1,3})[.)]?$/.exec(first)?.[1];
	if (number === undefined) return null;
	const mark = `${first} | ${second}${others.length > 0 ? ' |' : ''}`;
	return {
		kind: 'row',
		label: `${number}. ${second}`.slice(0, 120),
		mark,
		rest: others.join(' | '),
		number: Number(number),
		style: 'row'
	};
}

const HEADING = /^#{1,6}\s+/;
const KINDS =
	/^(?:rancangan|ranperda|peraturan|keputusan|standar (?:operasional|pelayanan)|sop\b|maklumat|surat edaran|instruksi|draf|naskah|prosedur|pedoman|petunjuk)\b/i;

/** What stands over others: set in Markdown, in capitals, or the name of a document in its first line. */
export function titleAt({ line, before, open }: Scene, isFirst: boolean): Start | null {
	const { text, apart } = line;
	const title: Start = { kind: 'title', label: '', mark: '', rest: text, number: null };
	if (HEADING.test(text)) return title;
	const isLoud = isUpper(text.replace(/[*_]/g, '')) && !/[.;]$/.test(text) && text.length <= 200;
	const isName = isFirst && KINDS.test(text.replace(/^[*_]+/, '')) && text.length <= 150 && !/[.;:]$/.test(text);
	if (!isLoud && !isName) return null;
	return apart || before === null || ends(before) || open === null ? title : null;
}
