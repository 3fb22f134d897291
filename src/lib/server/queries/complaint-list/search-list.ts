import type { ComplaintFilter, Position } from '$lib/forms/complaint-filter';
import type { Plan } from '$lib/domain/search/tsquery';
import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { relevance, standing } from '../search/conditions';
import { COUNT_LIMIT, type Places } from './places';

/** How many are ranked: of more the latest are. What holds only some of the words has to be read to be ranked. */
export const RANKED = { all: COUNT_LIMIT, common: 100, loose: 300 };
/** So many weeks back the latest are looked for, week by week: where more is asked than the index of words knows, not far. */
const WEEKS = { byIndex: 26, byRow: 4 };
/** With fewer than this what holds only some of the words is shown below. */
const FEW = 10;
/** How relevant something must be beside the most relevant to be shown. */
const LEAST_SHARE = 0.55;

/** In the order of the page. */
export type Found = Places & {
	/** Whether they hold only some of what was asked. */
	isLoose: boolean;
};

type Asked = Pick<ComplaintFilter, 'older' | 'newer'> & { limit: number };

/** The most relevant first, newer ones before older. By keyset on the place that a report has among all found. */
export async function findRanked(among: Among, plan: Plan, asked: Asked): Promise<Found> {
	const { beside, instead } = plan;
	const all = (await rankCommon(among, plan, asked)) ?? (await rankAll(among, plan, asked));
	if (all.count >= FEW) return { ...all, isLoose: false };
	if (beside !== null) {
		const more = await rankLoose(among, plan, `(${plan.strict}) | (${beside})`, asked);
		if (more.count > 0) return { ...more, isLoose: all.count === 0 };
	}
	if (all.count > 0) return { ...all, isLoose: false };
	for (const query of instead) {
		const some = await rankLoose(among, plan, query, asked);
		if (some.count > 0) return { ...some, isLoose: true };
	}
	return { ...all, isLoose: false };
}

/** The reports that may be in the list, and the keys by which the index of words narrows them. */
export type Among = {
	db: Db;
	threads: SelectQueryBuilder<Database, 'thread', object>;
	keys: readonly string[];
	/** Whether words and keys alone say what is in the list, or each row has to be read. */
	asks: 'byIndex' | 'byRow';
	/** How many reports there are. */
	total: number;
};

/** The GIN index finds them all. */
const rankAll = (among: Among, plan: Plan, asked: Asked): Promise<Places> =>
	readPage(among, { plan, latest: latestOf(among, plan.strict, RANKED.all + 1), holdsAll: true }, asked);

/**
 * Of words that very many reports hold the index would hand over all, to find the latest. The same index knows the week of
 * each report, and is asked of one week after the other until enough are found. Null where the weeks hold too few, as of two
 * common words that are seldom together.
 */
async function rankCommon(among: Among, plan: Plan, asked: Asked): Promise<Places | null> {
	if (!isCommon(plan.part, among.total)) return null;
	const found = await readPage(among, { plan, latest: latestByWeek(among, plan.strict), holdsAll: true }, asked);
	return found.count > RANKED.common ? { ...found, countLimit: RANKED.common } : null;
}

/** Whether more may hold something than can be ranked. */
export const isCommon = (part: number, total: number): boolean => part * total > RANKED.all;

const rankLoose = (among: Among, plan: Plan, query: string, asked: Asked): Promise<Places> =>
	readPage(among, { plan, latest: latestOf(among, query, RANKED.loose, true), holdsAll: false }, asked);

/** An order that no index has makes Postgres begin with the words. */
const latestOf = (among: Among, query: string, most: number, whole = false) => {
	const { threads } = among;
	const found = inOrder(threads, sql`${withKeys(among, query)}::tsquery`);
	return sql`${found.$if(whole, (loose) => loose.select('thread.search')).limit(most)}`;
};

const latestByWeek = (among: Among, query: string) => {
	const inWeek = sql`(${withKeys(among, query)} || ' & ''t/' || week || '''')::tsquery`;
	return sql`
		select thread.* from (select max(listed_at) as newest, min(listed_at) as oldest from complaint where listed_at is not null) as span
		cross join generate_series(week_of(newest), greatest(week_of(oldest), week_of(newest) - ${WEEKS[among.asks]}::int), -1) as week
		cross join lateral (${inOrder(among.threads, inWeek)}) as thread
		limit ${RANKED.common + 1}`;
};

const withKeys = ({ keys }: Among, query: string): string =>
	[`(${query})`, ...keys.map((key) => `'${key}'`)].join(' & ');

const inOrder = (threads: Among['threads'], query: RawBuilder<unknown>) =>
	threads
		.where(sql<boolean>`thread.search @@ ${query}`)
		.select(['thread.id', 'thread.created_at', 'thread.search_head'])
		.orderBy(sql`thread.created_at + interval '0'`, 'desc')
		.orderBy('thread.id', 'desc');

type Wanted = { plan: Plan; latest: RawBuilder<unknown>; holdsAll: boolean };
type PageRow = { count: number; standing: Date | null; id: string | null };

/** The latest that match, ranked. */
async function readPage(
	{ db }: Among,
	{ plan, latest, holdsAll }: Wanted,
	{ older, newer, limit }: Asked
): Promise<Places> {
	const relevant = relevance(plan, holdsAll);
	const direction = sql.raw(newer ? 'asc' : 'desc');
	const place = older ?? newer;
	const { rows } = await sql<PageRow>`
		with latest as materialized (${latest}),
		pool as materialized (select id, ${relevant} as relevant, ${standing(relevant)} as standing from latest as thread),
		shown as (select * from pool where relevant >= ${holdsAll ? 0 : LEAST_SHARE} * (select max(relevant) from pool)),
		page as (
			select id, standing from shown where ${place ? beyond(older ? '<' : '>', place) : sql`true`}
			order by standing ${direction}, id ${direction} limit ${limit}
		)
		select counted.count, page.standing, page.id
		from (select count(*)::int as count from shown) counted
		left join page on true
		order by page.standing ${direction}, page.id ${direction}`.execute(db);
	return { places: rows.flatMap(placed), count: rows[0]?.count ?? 0, countLimit: RANKED.all };
}

/** The count comes with a row of its own where the page is empty. */
const placed = ({ standing, id }: PageRow): Position[] =>
	standing && id ? [{ id, createdAt: standing.toISOString() }] : [];

const beyond = (sign: '<' | '>', { createdAt, id }: Position) =>
	sql<boolean>`(standing, id) ${sql.raw(sign)} (${createdAt}::timestamptz, ${id}::uuid)`;
