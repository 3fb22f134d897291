import { vectorsOf, type Searchable } from '$lib/domain/search/vector';
import type { Db } from '../client';
import { readLexicon } from './lexicon';

/** What a search looks through, for the row of a thread. Where it was and who handles it the database adds by itself. */
export async function searchColumns(db: Db, searchable: Searchable) {
	const lexicon = await readLexicon(db);
	const { head, whole } = vectorsOf(searchable, lexicon);
	return { search: whole, search_head: head, search_made_by: lexicon.madeBy };
}
