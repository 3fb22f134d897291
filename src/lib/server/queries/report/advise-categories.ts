import { suggestCategories, type Written } from '$lib/domain/search/suggest';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';

const MOST = 3;

/** The categories that what is written may belong to, the likeliest first. */
export async function adviseCategories(db: Db, written: Written): Promise<string[]> {
	const lexicon = await readLexicon(db);
	return suggestCategories(written, lexicon, lexicon.advice)
		.slice(0, MOST)
		.map(({ to }) => to);
}
