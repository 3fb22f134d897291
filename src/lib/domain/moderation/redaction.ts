import { PERSONAL_KINDS, type PersonalKind, type Span } from '../personal-data/kind';

/** What a masked passage was: personal data of a kind, or other words that somebody should not have to read. */
export const REDACTED_KINDS = [...PERSONAL_KINDS, 'words'] as const;
export type RedactedKind = PersonalKind | 'words';

/** A masked passage, in the words as they were first written. */
export type Passage = Span & { kind: RedactedKind };

/** What stands where a passage was. */
export type Mark = (kind: RedactedKind) => string;

/** Passages in order, none within or beside another: a mark stands once for what belongs together. */
export function joinPassages(passages: readonly Passage[]): Passage[] {
	const joined: Passage[] = [];
	for (const passage of passages.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
		const last = joined.at(-1);
		if (last && passage.from <= last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, passage.to) };
		else joined.push(passage);
	}
	return joined;
}

type Piece = { text: string; from: number; to: number; masked: boolean };

/** The words as they are shown, piece by piece, and where each stood in the original. */
function piecesOf(original: string, passages: readonly Passage[], mark: Mark): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const { from, to, kind } of joinPassages(passages)) {
		pieces.push({ text: original.slice(at, from), from: at, to: from, masked: false });
		pieces.push({ text: mark(kind), from, to, masked: true });
		at = to;
	}
	return [...pieces, { text: original.slice(at), from: at, to: original.length, masked: false }];
}

/** The words with marks in place of the passages. */
export const maskWords = (original: string, passages: readonly Passage[], mark: Mark): string =>
	piecesOf(original, passages, mark)
		.map(({ text }) => text)
		.join('');

/** Where something that is shown stood in the original; a mark stands for all that it masks. */
export function inOriginal({ from, to }: Span, original: string, passages: readonly Passage[], mark: Mark): Span {
	const found = { from: original.length, to: 0 };
	let at = 0;
	for (const piece of piecesOf(original, passages, mark)) {
		const end = at + piece.text.length;
		if (from < end && to > at) {
			found.from = Math.min(found.from, piece.masked ? piece.from : piece.from + Math.max(0, from - at));
			found.to = Math.max(found.to, piece.masked ? piece.to : piece.from + Math.min(piece.text.length, to - at));
		}
		at = end;
	}
	return found;
}

/** Wherever these words stand, however they are spaced and in whatever case. */
export function findWords(text: string, words: string): Span[] {
	const parts = words.trim().split(/\s+/);
	if (parts[0] === '') return [];
	const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
	return [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: all }) => ({
		from: index,
		to: index + all.length
	}));
}
