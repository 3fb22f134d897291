import { makeLexicon, type Lexicon, type Province } from '$lib/domain/search/lexicon';
import { makeAdvice, type Advice } from '$lib/domain/search/suggest';
import { INDEXED_BY } from '$lib/domain/search/read-data';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import type { Db } from '../client';

/** Raised by whoever changes how words are cut or vectors are made, so that old ones are made anew. */
const CODE_VERSION = 3;

export type StampedLexicon = Lexicon & {
	stamp: string;
	advice: Advice;
	/** What villages are called, by their codes. */
	villages: ReadonlyMap<string, string>;
	/** By what vectors are made today. */
	madeBy: string;
};

let newest: StampedLexicon | null = null;

/** The words as they were read last, for whoever compares their stamp in a statement of its own. */
export const lastLexicon = (): StampedLexicon | null => newest;

/** The words of the province, read anew only where their stamp is another than that of those read last; see `readRuleBook`. */
export async function readLexicon(db: Db): Promise<StampedLexicon> {
	const known = newest;
	if (known && (await readStamp(db)) === known.stamp) return known;
	const { stamp, province } = await db
		.selectFrom('search_stamp')
		.select(['value as stamp', PROVINCE.as('province')])
		.executeTakeFirstOrThrow();
	const lexicon = makeLexicon(province);
	const villages = new Map(province.places.map(({ code, name }) => [code, name]));
	newest = { ...lexicon, stamp, advice: makeAdvice(lexicon), villages, madeBy: versionOf(lexicon) };
	return newest;
}

async function readStamp(db: Db): Promise<string> {
	const { value } = await db.selectFrom('search_stamp').select('value').executeTakeFirstOrThrow();
	return value;
}

const versionOf = ({ names }: Lexicon): string =>
	createHash('sha256')
		.update(JSON.stringify([CODE_VERSION, INDEXED_BY, [...names].sort()]))
		.digest('base64url')
		.slice(0, 16);

/** Read together with the stamp, in one statement: both are of one moment. */
const PROVINCE = sql<Province>`json_build_object(
	'districts', (select coalesce(json_agg(json_build_object('code', code, 'name', name) order by position), '[]') from district),
	'places', (select coalesce(json_agg(json_build_object('code', code, 'name', name) order by code), '[]') from place),
	'agencies', (
		select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', name, 'shortName', short_name) order by slug), '[]')
		from agency
	),
	'categories', (
		select coalesce(json_agg(json_build_object(
			'slug', slug, 'parent', parent_slug, 'name', name_id, 'nameEn', name_en, 'keywords', keywords,
			'agencyId', agency_id, 'elsewhere', elsewhere
		) order by position), '[]') from category
	)
)`;
