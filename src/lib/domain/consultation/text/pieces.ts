import { capitalised } from './read/start';
import { itemsOf, type Item } from './read/items';
import { linesOf } from './read/lines';
import type { Provision, Wording } from './provisions';

/** All that a version of the text is made of: its provisions, what stands over them, and their pieces. */
export const PROVISION_ROW_KINDS = ['heading', 'provision', 'note', 'part', 'lead'] as const;
export type ProvisionRowKind = (typeof PROVISION_ROW_KINDS)[number];

/**
 * An ayat, a letter or a number of a provision, which people may speak of by itself; or a lead: words of the provision
 * that stand outside of them.
 */
export type Piece = Wording & {
	kind: 'part' | 'lead';
	/** 1 for an ayat, 2 for a letter of it; 0 for a lead. */
	depth: number;
	/** "(2)", "b."; nothing for a lead. */
	mark: string;
};

/** The pieces of a provision under the names by which they are cited: "Pasal 5 ayat (2) huruf b". */
export const piecesOf = ({ label, items }: Pick<Provision, 'label'> & { items: readonly Item[] }): Piece[] =>
	items.map(({ depth, mark, name, body }) => ({
		kind: name === '' ? 'lead' : 'part',
		depth,
		mark,
		label: name === '' ? '' : capitalised(`${citedAs(label)} ${name}`.trim()),
		body
	}));

/** The pieces of a provision whose lines are not known any more, from its words. */
export function piecesOfBody(provision: Provision): Piece[] {
	if (provision.kind !== 'provision') return [];
	const items = itemsOf(linesOf(provision.body));
	return items.some(({ depth }) => depth > 0) ? piecesOf({ label: provision.label, items }) : [];
}

/** "1." is cited as "angka 1". */
const citedAs = (label: string): string => label.replace(/^(\d{1,4})[.)]$/, 'angka $1');

/** What a piece says with everything below it: whoever speaks of an ayat speaks of its letters too. */
export function wholePieces<P extends Piece>(pieces: readonly P[]): (P & { whole: string })[] {
	return pieces.map((piece, index) => {
		const after = pieces.slice(index + 1);
		const end = piece.kind === 'lead' ? 0 : after.findIndex(({ depth }) => depth <= piece.depth);
		const below = end === -1 ? after : after.slice(0, end);
		const whole = [piece.body, ...below.map(({ mark, body }) => `${mark} ${body}`)].join('\n').trim();
		return { ...piece, whole };
	});
}
