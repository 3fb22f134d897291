import { asItLooks } from './letters';

/** What a watched word does: holds a newcomer's words until somebody has looked, or tells a moderator to look. It hides nothing. */
export const WATCH_MODES = ['hold', 'hint'] as const;
export type WatchMode = (typeof WATCH_MODES)[number];

/**
 * A word or phrase; `except`: words beside which it means something else (`anjing laut`, `anjing liar`); `rule`: which rule
 * words with it usually break; `meaning`: for who decides and does not know it.
 */
export type WatchedWord = {
	word: string;
	mode: WatchMode;
	except: readonly string[];
	rule: string | null;
	meaning: string;
};

/** A watched word in a text, and how it was written there. */
export type Sighting = { word: string; mode: WatchMode; written: string };

/** How a letter is written by who does not want it to be found. A star stands for any. */
const WAYS: Record<string, string> = {
	a: 'a4@',
	b: 'b8',
	e: 'e3',
	g: 'g69',
	i: 'i1!|',
	k: 'kq',
	l: 'l1|',
	o: 'o0',
	s: 's5$',
	t: 't7+',
	z: 'z2'
};

const PREFIX = '(?:(?:me|pe)(?:ng|ny|m|n)?|di|ke|se|te?r|be?r|nge?|ny|ku|kau)?';
const SUFFIX = '(?:an|kan|in|i|nya|lah|kah|mu|ku|pun|n?e){0,2}';
/** A short word is the middle of too many others: it takes only what can be torn off without a doubt. */
const SUFFIX_OF_SHORT = '(?:nya|lah|mu|ne)?';
const SHORT = 4;
const DOUBLED = '(?:2|-?SAME)?';

/** Reading beside a word goes this far. */
const BESIDE = 3;
/** A piece of a longer word says the same when it is at least so long: `digigit` beside `gigit`. */
const LEAST_PIECE = 5;

const NAMES_OF_PLACES = new Set(
	'pulau desa kampung kelurahan kecamatan dusun jalan jl jln gang tanjung teluk gunung sungai pantai danau bukit goa gua air'.split(
		' '
	)
);
const NAMES_OF_PEOPLE = new Set(
	'bapak ibu pak bu sdr sdri saudara saudari haji hj la wa marga keluarga bpk tuan nyonya pt cv ud toko'.split(' ')
);

/** What is longer is no word, however its letters are repeated. */
const LONGEST = 60;

type Piece = { written: string; bare: string };
type Pattern = {
	law: WatchedWord;
	parts: readonly RegExp[];
	letters: number;
	/** The word alone, to be found among others that are spelt letter by letter. */
	core: RegExp;
};

const TRIM = /^[\s"'`“”‘’(),.;:?<>[\]{}…–—/\\-]+|[\s"'`“”‘’(),.;:?<>[\]{}…–—/\\-]+$/g;
const ADDRESS = /:\/\/|^www\.|@[\w-]+\.[a-z]/;
/** What makes letters bold or struck out is not seen; one star stands for a letter. */
const EMPHASIS = /[*~]{2,}/g;
/** Signs of no width, as they can be written in HTML. */
const UNSEEN_ENTITY = /&(?:shy|zwn?j|#173|#820[345]|#x(?:ad|200[b-d]));/gi;
const NO_SIGN = /[^a-z0-9*@$!|+]+/g;

const LEAST_LETTERS = 3;

/** Repeats count once, unless so little were left that it is another word: `mmk` is not `MK`. */
function once(word: string): string {
	const short = word.replace(/(.)\1+/gu, '$1');
	return short.length < LEAST_LETTERS ? word : short;
}
const lettersIn = (text: string): number => text.match(/[a-z]/g)?.length ?? 0;

/** The words of a list, made ready to be looked for. */
export type Watch = readonly Pattern[];

export const watchFor = (list: readonly WatchedWord[]): Watch =>
	list.map((law) => {
		const words = asItLooks(law.word).split(/\s+/).map(once);
		const [first = ''] = words;
		return {
			law,
			parts: words.map((word) => patternOf(word, words.length > 1)),
			letters: first.length,
			core: new RegExp(lettersOf(first))
		};
	});

/** Each letter in any of its ways, as often as it is repeated, or one star for it: no text takes long to be compared. */
const lettersOf = (word: string): string =>
	[...word].map((letter) => `(?:[${WAYS[letter] ?? letter.replace(/\W/, '\\$&')}]+|\\*)`).join('');

function patternOf(word: string, inPhrase: boolean): RegExp {
	const same = lettersOf(word);
	if (inPhrase) return new RegExp(`^${same}$`);
	const [before, after] = word.length <= SHORT ? ['', SUFFIX_OF_SHORT] : [PREFIX, SUFFIX];
	return new RegExp(`^${before}${same}${DOUBLED.replace('SAME', same)}${after}$`);
}

/** Each watched word that stands in a text, however it was written, once. */
export function sightingsIn(text: string, watch: Watch): Sighting[] {
	const pieces = piecesOf(text);
	const spelt = speltOut(pieces);
	return watch.flatMap((pattern) => {
		const written = pattern.parts.length > 1 ? phraseIn(pieces, pattern) : wordIn(pieces, spelt, pattern);
		return written === null ? [] : [{ word: pattern.law.word, mode: pattern.law.mode, written }];
	});
}

/** The rule that the watched words in a text usually break, of those that hold before those that hint; null: no word says. */
export function ruleOfWords(text: string, list: readonly WatchedWord[]): string | null {
	const rules = new Map(list.map(({ word, rule }) => [word, rule]));
	const found = sightingsIn(text, watchFor(list)).sort((a, b) => Number(b.mode === 'hold') - Number(a.mode === 'hold'));
	return found.map(({ word }) => rules.get(word)).find((rule) => typeof rule === 'string') ?? null;
}

const piecesOf = (text: string): Piece[] =>
	text
		.replace(UNSEEN_ENTITY, '')
		.normalize('NFKC')
		.split(/\s+/)
		.filter((written) => written !== '')
		.map((written) => ({ written, bare: asItLooks(written).replace(TRIM, '') }));

function wordIn(pieces: readonly Piece[], spelt: readonly Spelt[], pattern: Pattern): string | null {
	const at = pieces.findIndex((piece, index) => isThis(piece, pattern) && !isAnother(pieces, index, pattern.law));
	if (at >= 0) return pieces[at]?.written.replace(TRIM, '') ?? null;
	const apart = spelt.find(({ joined, letters }) => isSpelt(joined, letters, pattern));
	return apart?.written ?? null;
}

/** As it stands, in parts (`anjing/babi`), or with signs between its letters (`b.a.n.g.s.a.t`). */
function isThis({ bare }: Piece, pattern: Pattern): boolean {
	if (ADDRESS.test(bare)) return false;
	const calm = bare.replace(/[!?]+$/, '');
	const ways = [bare, calm, calm.replace(EMPHASIS, ''), calm.replace(NO_SIGN, ''), ...calm.split(/[-/.,;:+&_|…]+/)];
	return ways.some((way) => matches(way, pattern));
}

function matches(way: string, { parts: [part], letters }: Pattern): boolean {
	// Half of it must be letters: `b4b1` is read, a number, a code or a row of stars is not.
	return (
		part !== undefined &&
		way.length <= LONGEST &&
		/^[a-z0-9@$]/.test(way) &&
		lettersIn(way) * 2 >= letters &&
		part.test(way)
	);
}

/** Whether the words beside it, or a name it belongs to, make something else of it. */
function isAnother(pieces: readonly Piece[], at: number, { word, except }: WatchedWord): boolean {
	const beside = pieces.slice(Math.max(0, at - BESIDE), at + BESIDE + 1).map(({ bare }) => bare);
	if (except.some((other) => beside.some((near) => near === other || isPieceOf(other, near)))) return true;
	const before = pieces[at - 1]?.bare ?? '';
	const isName = /^\p{Lu}/u.test(pieces[at]?.written.replace(TRIM, '') ?? '');
	return isName && (NAMES_OF_PLACES.has(before) || (word.length <= SHORT && NAMES_OF_PEOPLE.has(before)));
}

const isPieceOf = (word: string, longer: string): boolean => word.length >= LEAST_PIECE && longer.includes(word);

function phraseIn(pieces: readonly Piece[], { parts }: Pattern): string | null {
	const at = pieces.findIndex((_, index) => parts.every((part, step) => part.test(pieces[index + step]?.bare ?? '')));
	return at < 0
		? null
		: pieces
				.slice(at, at + parts.length)
				.map(({ written }) => written)
				.join(' ');
}

/** A word that is spelt with spaces: letter by letter, where others may stand around it, or in bits of two. */
type Spelt = { joined: string; letters: boolean; written: string };

function speltOut(pieces: readonly Piece[]): Spelt[] {
	const inRuns = (most: number, letters: boolean): Spelt[] => {
		const runs: Piece[][] = [[]];
		for (const piece of pieces) {
			const length = piece.bare.replace(NO_SIGN, '').length;
			if (length >= 1 && length <= most) runs.at(-1)?.push(piece);
			else if (length > most) runs.push([]);
		}
		return runs
			.filter((run) => run.length >= 3)
			.map((run) => ({
				joined: run.map(({ bare }) => bare.replace(NO_SIGN, '')).join(''),
				letters,
				written: run.map(({ written }) => written).join(' ')
			}));
	};
	return [...inRuns(1, true), ...inRuns(2, false)];
}

/** Letter by letter nobody spells by chance: a longer word is found among others that are spelt so too. */
function isSpelt(joined: string, letters: boolean, pattern: Pattern): boolean {
	if (matches(joined, pattern)) return true;
	const within = letters && pattern.letters >= SHORT ? pattern.core.exec(joined)?.[0] : undefined;
	return within !== undefined && lettersIn(within) * 2 >= pattern.letters;
}
