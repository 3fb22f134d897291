import type { Fate } from '$lib/domain/consultation/text/fates';
import { allow } from '$lib/domain/result';
import { block, hidden, named, type ManyField } from '$lib/forms/kit/field';
import { form } from '$lib/forms/kit/form';

export const TEXT_MOST = 200_000;
export const NOTE_MOST = 1_000;

/** What became of an old provision, as one answer of a list: "k5 gabung 12". */
export function fateWord(key: string, fate: Fate): string {
	if (fate.kind === 'removed') return `${key} hapus`;
	return `${key} ${fate.kind === 'merged' ? 'gabung' : 'lanjut'} ${fate.place}`;
}

function parseFate(typed: string): [string, Fate] | null {
	const [, key, word, place] = /^([a-z0-9-]{1,80}) (hapus|gabung|lanjut)(?: (\d{1,5}))?$/.exec(typed) ?? [];
	if (!key) return null;
	if (word === 'hapus') return [key, { kind: 'removed' }];
	if (place === undefined) return null;
	return [key, { kind: word === 'gabung' ? 'merged' : 'continued', place: Number(place) }];
}

const fates: ManyField<ReadonlyMap<string, Fate>> = {
	look: 'carried',
	optional: true,
	many: true,
	check: (typed) => allow(new Map(typed.map(parseFate).filter((found) => found !== null)))
};

/** What a document had that is no text of it: changes taken in, changes left out, comments, footnotes, hidden words. */
export function marksFrom(
	typed: string
): { inserted: number; deleted: number; comments: number; footnotes: number; hidden: number } | null {
	const [inserted, deleted, comments, footnotes, unseen] = /^\d{1,7}(?:\.\d{1,7}){4}$/.test(typed)
		? typed.split('.').map(Number)
		: [];
	if (inserted === undefined || deleted === undefined || comments === undefined) return null;
	return { inserted, deleted, comments, footnotes: footnotes ?? 0, hidden: unseen ?? 0 };
}

/** The draft text, whole, and what changed. */
export const TEXT = form({
	name: 'text',
	fields: {
		naskah: block({ most: TEXT_MOST }),
		catatan: block({ most: NOTE_MOST, optional: true }),
		nasib: fates,
		/** Stands for the text whose preview was shown. */
		diperiksa: hidden(named(/^[\w-]{22}$/)),
		asal: hidden(named(/^\d{1,7}(?:\.\d{1,7}){4}$/))
	},
	fromFile: 'naskah',
	fromDocument: 'asal',
	labels: ({ draftText: { desk } }) => ({ naskah: desk.body, catatan: desk.note, nasib: '', diperiksa: '', asal: '' })
});
