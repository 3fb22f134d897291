/** Words that stayed, came or went, in reading order; what went stands before what came in its place. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** Beyond this the table of the comparison costs more than it tells: the whole is shown as replaced. */
const MOST_CELLS = 4_000_000;
/** One word that stayed between words that changed makes a sentence harder to read, not easier. */
const LEAST_SAME = 2;

type Token = { word: string; text: string };
type Run = { kind: Piece['kind']; tokens: Token[] };

/** How one text became another, word by word. Spacing alone is no change; the new spacing is shown. */
export function diffWords(before: string, after: string): Piece[] {
	const [old, fresh] = [tokensOf(before), tokensOf(after)];
	const head = commonHead(old, fresh);
	const tail = commonTail(old.slice(head), fresh.slice(head));
	const runs: Run[] = [
		{ kind: 'same', tokens: fresh.slice(0, head) },
		...compare(old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)),
		{ kind: 'same', tokens: fresh.slice(fresh.length - tail) }
	];
	return joinRuns(runs);
}

/** Words and signs: a full stop that moves on does not change the word before it, and "Rp20.000,00" is one. */
const TOKEN = /(?:[\p{L}\p{N}\p{M}]+(?:[-.,:/][\p{L}\p{N}\p{M}]+)*|\S)\s*/gu;

/** Each with the space that follows it; the last has one too, for it may not be the last of what is shown. */
const tokensOf = (text: string): Token[] =>
	(`${text.trimEnd()} `.match(TOKEN) ?? []).map((piece) => ({ word: piece.trimEnd(), text: piece }));

function commonHead(old: readonly Token[], fresh: readonly Token[]): number {
	let length = 0;
	while (length < old.length && length < fresh.length && old[length]?.word === fresh[length]?.word) length += 1;
	return length;
}

const commonTail = (old: readonly Token[], fresh: readonly Token[]): number =>
	commonHead(old.toReversed(), fresh.toReversed());

/** Walks the table of longest common subsequences from its beginning. */
function compare(old: readonly Token[], fresh: readonly Token[]): Run[] {
	if (old.length * fresh.length > MOST_CELLS) return [gone(old), come(fresh)];
	const common = tableOf(old, fresh);
	const width = fresh.length + 1;
	const runs: Run[] = [];
	let [row, column] = [0, 0];
	while (row < old.length || column < fresh.length) {
		const [left, right] = [old[row], fresh[column]];
		const below = common[(row + 1) * width + column] ?? 0;
		const beside = common[row * width + column + 1] ?? 0;
		if (left && right && left.word === right.word) {
			runs.push({ kind: 'same', tokens: [right] });
			row += 1;
			column += 1;
		} else if (left && (!right || below >= beside)) {
			runs.push(gone([left]));
			row += 1;
		} else if (right) {
			runs.push(come([right]));
			column += 1;
		}
	}
	return runs;
}

const gone = (tokens: readonly Token[]): Run => ({ kind: 'removed', tokens: [...tokens] });
const come = (tokens: readonly Token[]): Run => ({ kind: 'added', tokens: [...tokens] });

/** In each cell the length of the longest common subsequence of what follows it in both texts. */
function tableOf(old: readonly Token[], fresh: readonly Token[]): Uint16Array {
	const width = fresh.length + 1;
	const common = new Uint16Array((old.length + 1) * width);
	for (let row = old.length - 1; row >= 0; row -= 1)
		for (let column = fresh.length - 1; column >= 0; column -= 1)
			common[row * width + column] =
				old[row]?.word === fresh[column]?.word
					? (common[(row + 1) * width + column + 1] ?? 0) + 1
					: Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0);
	return common;
}

/** Puts what belongs together into one piece: neighbours of a kind, and all that changed between two stretches that stayed. */
function joinRuns(runs: readonly Run[]): Piece[] {
	const stretches = mergeSame(runs.filter(({ tokens }) => tokens.length > 0));
	const pieces: Piece[] = [];
	let removed: Token[] = [];
	let added: Token[] = [];
	const flush = () => {
		const [went, came] = [textOf(removed), textOf(added)];
		if (went) pieces.push({ kind: 'removed', text: setApart(went, came) });
		if (came) pieces.push({ kind: 'added', text: came });
		[removed, added] = [[], []];
	};
	for (const [index, { kind, tokens }] of stretches.entries()) {
		const isInside = index > 0 && index < stretches.length - 1;
		if (kind === 'removed') removed.push(...tokens);
		else if (kind === 'added') added.push(...tokens);
		else if (isInside && tokens.length < LEAST_SAME) {
			removed.push(...tokens);
			added.push(...tokens);
		} else {
			flush();
			pieces.push({ kind, text: textOf(tokens) });
		}
	}
	flush();
	return pieces;
}

function mergeSame(runs: readonly Run[]): Run[] {
	const merged: Run[] = [];
	for (const { kind, tokens } of runs) {
		const last = merged.at(-1);
		if (last?.kind === kind) last.tokens.push(...tokens);
		else merged.push({ kind, tokens: [...tokens] });
	}
	return merged;
}

/** A word that came does not run into the one that went. */
const setApart = (went: string, came: string): string =>
	/\S$/.test(went) && /^[\p{L}\p{N}]/u.test(came) ? `${went} ` : went;

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
