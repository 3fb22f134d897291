import { likeness, matchProvisions } from './match-provisions';
import { wholePieces, type Piece } from './pieces';

type KnownPiece = Piece & { id: string };
type Before = { id: string; pieces: readonly KnownPiece[] };

/** So much of a piece must have stayed for it to be the same in another provision. */
const LEAST_MOVED = 0.8;
const LEAST_WORDS = 5;

/**
 * For each piece of each provision the id of the one that it continues, or null: first within the provision that goes on,
 * then, for what was moved, anywhere. `kept` is the id that each new provision continues.
 */
export function matchPieces(
	before: readonly Before[],
	after: readonly (readonly Piece[])[],
	kept: readonly (string | null)[]
): (string | null)[][] {
	const olds = new Map(before.map(({ id, pieces }) => [id, wholePieces(pieces)]));
	const news = after.map((pieces) => wholePieces(pieces));
	const ids = news.map((pieces, index) =>
		matchProvisions((olds.get(kept[index] ?? '') ?? []).map(inPlace), pieces.map(inPlace))
	);
	const taken = new Set(ids.flat());
	const left = [...olds.values()].flat().filter(({ id, kind }) => kind === 'part' && !taken.has(id));
	for (const [index, pieces] of news.entries())
		for (const [at, piece] of pieces.entries()) {
			if (ids[index]?.[at] !== null || piece.kind !== 'part' || piece.whole.split(/\s+/).length < LEAST_WORDS) continue;
			const found = left.find((old) => !taken.has(old.id) && likeness(inPlace(old), inPlace(piece)) >= LEAST_MOVED);
			if (!found) continue;
			taken.add(found.id);
			(ids[index] ?? [])[at] = found.id;
		}
	return ids;
}

/** Within a provision a piece is called by its own name: "Pasal 5 ayat (2)" is ayat (2) when 5 has become 6. */
const inPlace = <P extends Piece & { whole: string }>(piece: P): P => ({
	...piece,
	label: /(?:ayat|huruf|angka|butir) .*$/i.exec(piece.label)?.[0].toLowerCase() ?? piece.label,
	body: piece.whole
});
