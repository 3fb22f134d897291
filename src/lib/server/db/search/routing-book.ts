import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { makeBook, type RoutingRule, type RuleBook } from '$lib/domain/routing/rule';
import type { Db } from '../client';
import type { StampedLexicon } from './lexicon';
import { stateOf } from './routing-draft';

/** The rules in force on a day; before the first version there are none. */
export type DatedBook = RuleBook & { version: number };

let newest: { stamp: string; today: IsoDate; book: DatedBook } | null = null;

/** The rules of a day, read anew only where rules, agencies or the day are others than those read last. */
export async function readRoutingBook(db: Db, lexicon: StampedLexicon, today: IsoDate): Promise<DatedBook> {
	if (newest?.stamp === lexicon.stamp && newest.today === today) return newest.book;
	const version = await findVersionOn(db, today);
	const rules = await listRules(db, version);
	const standing = new Set((await listStanding(db, today)).map(({ id }) => id));
	const book = { ...makeBook(rules, lexicon.names, (agencyId) => standing.has(agencyId)), version };
	newest = { stamp: lexicon.stamp, today, book };
	return book;
}

/** The newest version that has begun. One that was published later and begins earlier takes the place of the one before. 0: none. */
export async function findVersionOn(db: Db, today: IsoDate): Promise<number> {
	const row = await db
		.selectFrom('routing_version')
		.select((eb) => eb.fn.max<number | null>('version').as('version'))
		.where('valid_from', '<=', today)
		.executeTakeFirst();
	return row?.version ?? 0;
}

/** The version that was published last, whether it has begun or not, and what it says. */
export async function findNewest(db: Db): Promise<{ version: number; state: string } | null> {
	const row = await db
		.selectFrom('routing_version')
		.select((eb) => eb.fn.max<number | null>('version').as('version'))
		.executeTakeFirst();
	const version = row?.version ?? null;
	return version === null ? null : { version, state: stateOf(await listRules(db, version)) };
}

export const listRules = (db: Db, version: number): Promise<RoutingRule[]> =>
	db
		.selectFrom('routing_rule')
		.select(['position as number', 'priority', 'category_slug as category', 'district_code as district'])
		.select(['words', 'agency_id as agencyId', 'note'])
		.where('version', '=', version)
		.orderBy('position')
		.execute();

/** The agencies that there are on a day. */
export const listStanding = (db: Db, today: IsoDate) =>
	db
		.selectFrom('agency')
		.select(['id', 'name'])
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.orderBy('name')
		.execute();
