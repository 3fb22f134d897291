import type { Said } from './compose';
import type { Line } from './lines';
import { isMarked } from './markers';
import { recognise } from './recognise';
import { ends, isTitle, isUpper, type Scene, type Start } from './start';

export type UnitKind = 'heading' | 'provision' | 'note';
export type Section = 'body' | 'annex' | 'explanation';

/** A piece of the text on its own, still line by line. */
export type Unit = {
	kind: UnitKind;
	label: string;
	mark: string;
	lines: Said[];
	/** What it begins with; null for a paragraph. */
	start: Start | null;
	section: Section;
	/** Lines of its title may follow. */
	entitled: boolean;
};

type Cutting = {
	units: Unit[];
	open: Scene['open'];
	section: Section;
	annex: string;
	before: string | null;
	amending: boolean;
	/** The article of its own that a changing regulation is in. */
	own: string;
	article: number;
	dictum: number;
	point: Scene['point'];
};

/** The lines of a text as the pieces that it is made of. No line is lost. `amending` is one that changes another. */
export function cut(lines: readonly Line[], amending: boolean): Unit[] {
	const state: Cutting = {
		units: [],
		open: null,
		section: 'body',
		annex: '',
		before: null,
		amending,
		own: '',
		article: 0,
		dictum: 0,
		point: null
	};
	const queue = [...lines];
	for (let line = queue.shift(); line; line = queue.shift()) {
		const start = recognise(sceneOf(state, line, queue[0]), state.units.length === 0);
		if (start?.kind === 'decides' && start.rest !== '') {
			queue.unshift({ ...line, text: start.rest, apart: false });
			begin(state, { ...start, rest: '' }, { ...line, text: start.mark }, undefined);
		} else if (start) begin(state, start, line, queue[0]);
		else goOn(state, line, queue[0]);
		state.before = state.units.at(-1)?.kind === 'heading' ? null : line.text;
	}
	return state.units;
}

const sceneOf = (
	{ before, open, amending, article, dictum, point }: Cutting,
	line: Line,
	next: Line | undefined
): Scene => ({ line, next, before, open, amending, article, dictum, point });

function begin(state: Cutting, start: Start, line: Line, next: Line | undefined): void {
	const kind = kindOf(start, next);
	if (start.kind === 'closing' && state.open === 'closing') return append(state, line);
	if (kind === 'heading') return head(state, start, line);
	const label = labelOf(state, start);
	const unit: Unit = { kind, label, mark: start.mark, lines: [], start, section: state.section, entitled: false };
	if (start.rest !== '') unit.lines.push({ text: start.rest, apart: false, indent: 0 });
	state.units.push(unit);
	state.open = openAfter(start);
	if (start.kind === 'article') state.article = start.number ?? state.article;
	if (start.kind === 'article' && state.amending && /^Pasal [IVX]+$/.test(start.label)) state.own = start.label;
	if (start.kind === 'dictum') state.dictum = start.number ?? state.dictum;
	state.point =
		start.kind === 'point' && start.number !== null ? { style: start.style ?? '', value: start.number } : null;
}

/** "1. TUJUAN" above "1.1 …" stands over it; above a sentence it is a point with a name. */
function kindOf(start: Start, next: Line | undefined): UnitKind {
	if (start.kind === 'closing' || start.kind === 'columns') return 'note';
	if (['part', 'title', 'chapter', 'decides', 'annex', 'explanation'].includes(start.kind)) return 'heading';
	const isOver =
		start.kind === 'point' && start.number !== null && isName(start.rest) && next?.text.startsWith(`${start.number}.1`);
	return isOver ? 'heading' : 'provision';
}

const isName = (text: string): boolean => text !== '' && text.length <= 80 && (isTitle(text) || isUpper(text));

function openAfter({ kind, rest, mark }: Start): Scene['open'] {
	if (kind === 'article' || kind === 'ground' || kind === 'dictum' || kind === 'row' || kind === 'closing') return kind;
	// A heading of Markdown takes all until the next one.
	if (kind === 'point') return mark.startsWith('#') ? 'article' : isName(rest) ? 'titled' : 'point';
	return null;
}

function labelOf({ section, annex, own, amending }: Cutting, { kind, label }: Start): string {
	if (kind === 'article' && section === 'explanation') return `Penjelasan ${label}`;
	if (kind === 'article' && section === 'annex') return `${annex} ${label}`;
	return kind === 'point' && amending && own !== '' && section === 'body'
		? `${own} angka ${label.replace(/[.)]$/, '')}`
		: label;
}

/** A heading, or one more line of the one before. */
function head(state: Cutting, start: Start, line: Line): void {
	const last = state.units.at(-1);
	if (start.kind === 'title' && last?.kind === 'heading' && isSameTitle(last, line)) return append(state, line);
	const { section } = state;
	const entitled =
		start.kind === 'annex' || start.kind === 'explanation' || (start.kind === 'part' && takesTitle(start));
	const said = { text: line.text, apart: false, indent: 0 };
	state.units.push({ kind: 'heading', label: '', mark: '', lines: [said], start, section, entitled });
	if (start.kind === 'annex') [state.section, state.annex] = ['annex', start.label];
	if (start.kind === 'explanation') state.section = 'explanation';
	if (start.kind === 'annex' || start.kind === 'explanation') [state.article, state.dictum] = [0, 0];
	[state.open, state.point] = [null, null];
}

const takesTitle = ({ rest }: Start): boolean => rest === '' || isUpper(rest);

const OF_A_TITLE =
	/^(?:nomor|tentang|tahun|tanggal|dengan rahmat|gubernur|bupati|wali ?kota|provinsi|pemerintah|atas|dan|kepada)\b/i;
const LEADS_ON =
	/(?:\b(?:tentang|atas|dan)|\bnomor\b.*|\btahun (?:\d{4}|\.+)|\besa|^(?:rancangan )?(?:peraturan|keputusan|instruksi)\b.*|^lampiran\b.*|^penjelasan\b.*|^provinsi\b.*|^gubernur\b.*|^pemerintah\b.*|^dinas\b.*),?$/i;

function isSameTitle(last: Unit, { text, apart }: Line): boolean {
	if (text.startsWith('#') || last.lines[0]?.text.startsWith('#') || last.lines.length >= 14) return false;
	if (last.start?.kind === 'part') return last.entitled && last.lines.length < 4 && fitsPart(last, text);
	if (last.start?.kind === 'decides' || last.start?.kind === 'chapter') return false;
	return !apart || OF_A_TITLE.test(text) || LEADS_ON.test(last.lines.at(-1)?.text ?? '');
}

/** A title in capitals goes on in capitals. */
const fitsPart = (last: Unit, text: string): boolean =>
	last.lines.length === 1 && last.start?.rest === '' ? isUpper(text) || isTitle(text) : isUpper(text);

function goOn(state: Cutting, line: Line, next: Line | undefined): void {
	const last = state.units.at(-1);
	if (last?.entitled && last.lines.length < 14 && isOfHeading(last, line, next)) return append(state, line);
	if (last && last.kind !== 'heading' && isTaken(state, line)) return append(state, line);
	const { section } = state;
	const said = { text: line.text, apart: false, indent: line.indent };
	state.units.push({ kind: 'provision', label: '', mark: '', lines: [said], start: null, section, entitled: false });
	[state.open, state.point] = ['list', null];
}

function isOfHeading(last: Unit, line: Line, next: Line | undefined): boolean {
	if (last.start?.kind !== 'part') return isUpper(line.text) || (!line.apart && isTitle(line.text));
	if (last.lines.length >= 4 || isMarked(line.text)) return false;
	// Between a part and its first article nothing but its title can stand.
	const isBetween = last.lines.length === 1 && last.start.rest === '' && /^pasal\s+(?:ke-?)?\d/i.test(next?.text ?? '');
	if (isBetween && line.text.length <= 100 && !ends(line.text)) return true;
	if (!isTitle(line.text)) return false;
	return (
		fitsPart(last, line.text) ||
		(!line.apart && last.lines.length < 3 && next !== undefined && !isUpper(last.lines.at(-1)?.text ?? ''))
	);
}

function isTaken({ open, before }: Cutting, { text, apart, indent }: Line): boolean {
	if (open === 'article' || open === 'ground' || open === 'dictum' || open === 'titled' || open === 'closing')
		return true;
	if (!apart) return open !== null;
	if (open === 'point' && indent >= 2) return true;
	return (open === 'point' || open === 'list') && before !== null && isMarked(text) && ends(before);
}

function append(state: Cutting, { text, apart, indent }: Line): void {
	const last = state.units.at(-1);
	if (!last) return;
	const isBelowName = last.lines.length === 1 && last.start?.kind === 'point' && last.mark.startsWith('#');
	last.lines.push({ text, apart: (apart || isBelowName) && last.kind !== 'heading', indent });
}
