import type { Lexicon } from '$lib/domain/search/lexicon';
import { readQuery, wordsToLookUp, type WordCounts } from '$lib/domain/search/query';
import { planOf, type Plan } from '$lib/domain/search/tsquery';
import { sql } from 'kysely';
import type { Db } from '../client';
import { lastLexicon, readLexicon } from './lexicon';

export type Understood = {
	/** Null where the words say nothing that could be looked for. */
	plan: Plan | null;
	/** The query as it was probably meant, where some of its words are unknown. */
	meant: string | null;
	/** How many reports everybody may read, as far as is known. */
	total: number;
};

/** What was typed, by the words of the province and of the reports that everybody may read. */
export async function understand(db: Db, search: string): Promise<Understood> {
	const last = lastLexicon();
	const known = last && (await lookUp(db, search, last));
	const lexicon = last && known?.stamp === last.stamp ? last : await readLexicon(db);
	const { counts } = known && lexicon === last ? known : await lookUp(db, search, lexicon);
	const query = readQuery(search, lexicon, lexicon.advice, counts);
	return { plan: planOf(query), meant: query.meant, total: counts.total };
}

/** With the stamp of the words of the province as they stand now. */
async function lookUp(db: Db, search: string, lexicon: Lexicon): Promise<{ stamp: string; counts: WordCounts }> {
	const { lexemes, strange } = wordsToLookUp(search, lexicon);
	const [{ stamp, threads }, lookalikes] = await Promise.all([
		countsOf(db, lexemes),
		strange.length === 0 ? [] : lookalikesOf(db, strange)
	]);
	const begun = lookalikes.filter(({ word, typed }) => word.startsWith(typed)).map(({ typed }) => typed);
	const counts = {
		total: threads.get(ALL) ?? 0,
		threads,
		begun: new Set(begun),
		lookalikes: lookalikes.map(({ word }) => word)
	};
	return { stamp, counts };
}

/** The empty word is in every report. */
export const ALL = '';

/** How many public reports hold each word, and how many there are. */
export async function countsOf(db: Db, lexemes: readonly string[]) {
	const { stamp, counts } = await db
		.selectFrom('search_stamp')
		.select((eb) => [
			'value as stamp',
			eb
				.selectFrom('search_word')
				.select(sql<Record<string, number> | null>`json_object_agg(word, threads)`.as('counts'))
				.where('word', 'in', [ALL, ...lexemes])
				.as('counts')
		])
		.executeTakeFirstOrThrow();
	return { stamp, threads: new Map(Object.entries(counts ?? {})) };
}

const LOOKALIKES = 10;

async function lookalikesOf(db: Db, strange: readonly string[]): Promise<{ typed: string; word: string }[]> {
	const { rows } = await sql<{ typed: string; word: string }>`
		select typed, alike.word from unnest(${[...strange]}::text[]) as typed
		cross join lateral (
			select word from search_word where word % typed or word like typed || '%'
			order by word like typed || '%' desc, similarity(word, typed) desc, threads desc limit ${LOOKALIKES}
		) alike`.execute(db);
	return rows;
}
