import { vectorsOf, type Searchable } from '$lib/domain/search/vector';
import type { Db } from '../client';
import { readLexicon, type StampedLexicon } from './lexicon';

/** A village that was chosen from a list is found by its name, as one that was written. */
export const placeWithVillage = (
	place: string,
	village: string | null,
	{ villages }: Pick<StampedLexicon, 'villages'>
) => [place, villages.get(village ?? '') ?? ''].filter(Boolean).join(', ');

/** What a search looks through, for the row of a thread. Where it was and who handles it the database adds by itself. */
export async function searchColumns(db: Db, { village = null, ...words }: Searchable & { village?: string | null }) {
	const lexicon = await readLexicon(db);
	const { head, whole } = vectorsOf({ ...words, place: placeWithVillage(words.place, village, lexicon) }, lexicon);
	return { search: whole, search_head: head, search_made_by: lexicon.madeBy };
}
