import type { ComplaintFilter, Position } from '$lib/forms/complaint-filter';
import type { Plan } from '$lib/domain/search/tsquery';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { holds, relevance, standing } from '../search/conditions';
import type { Places } from './places';

/** How many are ranked: of more the latest are. What holds only some of the words has to be read to be ranked. */
const RANKED = { all: 1_000, common: 300, loose: 300 };
/** What so many reports hold is soon met by walking through them, the latest first. */
const COMMON = 0.12;
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
	const all = plan.part > COMMON ? await rankCommon(among, plan, asked) : await rankAll(among, plan, asked);
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

/** The reports that may be in the list at all, and the keys of those by which the index itself narrows them. */
export type Among = { db: Db; threads: SelectQueryBuilder<Database, 'thread', object>; keys: readonly string[] };

/** The GIN index finds them all. */
const rankAll = (among: Among, plan: Plan, asked: Asked): Promise<Places> =>
	readPage(among, { plan, query: plan.strict, holdsAll: true, most: RANKED.all + 1, walks: false }, asked);

async function rankCommon(among: Among, plan: Plan, asked: Asked): Promise<Places> {
	const wanted = { plan, query: plan.strict, holdsAll: true, most: RANKED.common, walks: true };
	const [{ places }, count] = await Promise.all([
		readPage(among, wanted, asked),
		countUpTo(among, plan.strict, RANKED.all + 1)
	]);
	return { places, count };
}

const rankLoose = (among: Among, plan: Plan, query: string, asked: Asked): Promise<Places> =>
	readPage(among, { plan, query, holdsAll: false, most: RANKED.loose, walks: false }, asked);

const narrowed = ({ threads, keys }: Among, query: string) =>
	threads.where(holds([`(${query})`, ...keys.map((key) => `'${key}'`)].join(' & ')));

async function countUpTo(among: Among, query: string, most: number): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from (${narrowed(among, query).select('thread.id').limit(most)}) found`.execute(among.db);
	return rows[0]?.count ?? 0;
}

type Wanted = { plan: Plan; query: string; holdsAll: boolean; most: number; walks: boolean };
type PageRow = { count: number; standing: Date | null; id: string | null };

/**
 * The latest that match, ranked. An order that no index has makes Postgres begin with the words; by the instant alone it
 * walks through `thread_public_idx`, which is quick only where many match.
 */
async function readPage(among: Among, { plan, query, holdsAll, most, walks }: Wanted, { older, newer, limit }: Asked) {
	const relevant = relevance(plan, holdsAll);
	const direction = sql.raw(newer ? 'asc' : 'desc');
	const place = older ?? newer;
	const { rows } = await sql<PageRow>`
		with latest as materialized (${narrowed(among, query)
			.select(['thread.id', 'thread.created_at', 'thread.search_head'])
			.$if(!holdsAll, (loose) => loose.select('thread.search'))
			.orderBy(walks ? sql.ref('thread.created_at') : sql`thread.created_at + interval '0'`, 'desc')
			.orderBy('thread.id', 'desc')
			.limit(most)}),
		pool as materialized (select id, ${relevant} as relevant, ${standing(relevant)} as standing from latest as thread),
		shown as (select * from pool where relevant >= ${holdsAll ? 0 : LEAST_SHARE} * (select max(relevant) from pool)),
		page as (
			select id, standing from shown where ${place ? beyond(older ? '<' : '>', place) : sql`true`}
			order by standing ${direction}, id ${direction} limit ${limit}
		)
		select counted.count, page.standing, page.id
		from (select count(*)::int as count from shown) counted
		left join page on true
		order by page.standing ${direction}, page.id ${direction}`.execute(among.db);
	return { places: rows.flatMap(placed), count: rows[0]?.count ?? 0 };
}

/** The count comes with a row of its own where the page is empty. */
const placed = ({ standing, id }: PageRow): Position[] =>
	standing && id ? [{ id, createdAt: standing.toISOString() }] : [];

const beyond = (sign: '<' | '>', { createdAt, id }: Position) =>
	sql<boolean>`(standing, id) ${sql.raw(sign)} (${createdAt}::timestamptz, ${id}::uuid)`;
