import type { ComplaintFilter, Position } from '$lib/forms/complaint-filter';
import type { Plan } from '$lib/domain/search/tsquery';
import { expressionBuilder, sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { holds, relevance, standing } from '../search/conditions';
import { publicThreads, selectRow, type StoredRow } from './public-threads';

/** Of more than can be ranked at a glance the latest are. */
const POOL = { all: 1_000, latest: 300 };
/** With fewer than this what holds only some of the words is shown below. */
const FEW = 10;
/** How relevant something must be beside the most relevant to be shown. */
const LEAST_SHARE = 0.55;

export type Placed = { row: StoredRow; place: Position };
export type Found = {
	/** In the order of the page. */
	stored: Placed[];
	/** How many were found, up to one more than can be ranked. */
	count: number;
	/** Whether they hold only some of what was asked. */
	isLoose: boolean;
};

type Asked = Pick<ComplaintFilter, 'older' | 'newer'> & { limit: number };

/** The most relevant first, newer ones before older. By keyset on the place that a report has among all found. */
export async function findRanked(among: Among, plan: Plan, asked: Asked): Promise<Found> {
	const { strict, beside, instead } = plan;
	const all = await rank(among, { plan, query: strict, holdsAll: true }, asked);
	if (all.count >= FEW) return { ...all, isLoose: false };
	if (beside !== null) {
		const more = await rank(among, { plan, query: `(${strict}) | (${beside})`, holdsAll: false }, asked);
		if (more.count > 0) return { ...more, isLoose: all.count === 0 };
	}
	if (all.count > 0) return { ...all, isLoose: false };
	for (const query of instead) {
		const some = await rank(among, { plan, query, holdsAll: false }, asked);
		if (some.count > 0) return { ...some, isLoose: true };
	}
	return { ...all, isLoose: false };
}

/** The reports that may be in the list at all. */
type Among = { db: Db; threads: ReturnType<typeof publicThreads> };
type Wanted = { plan: Plan; query: string; holdsAll: boolean };

/**
 * Whether few or many match nobody knows beforehand. Few the GIN index finds, and all are ranked; of many a walk through
 * `thread_public_idx` soon has the latest.
 */
async function rank(among: Among, wanted: Wanted, asked: Asked): Promise<Omit<Found, 'isLoose'>> {
	const all = await readPage(among, { ...wanted, pool: POOL.all + 1, latest: false }, asked);
	if (all.count <= POOL.all) return all;
	const latest = await readPage(among, { ...wanted, pool: POOL.latest, latest: true }, asked);
	return { stored: latest.stored, count: all.count };
}

type Pool = Wanted & { pool: number; latest: boolean };
type PageRow = { count: number; standing: Date | null } & StoredRow;

async function readPage({ db, threads }: Among, wanted: Pool, { older, newer, limit }: Asked) {
	const { plan, query, holdsAll, pool, latest } = wanted;
	const relevant = relevance(plan, holdsAll);
	const direction = sql.raw(newer ? 'asc' : 'desc');
	const place = older ?? newer;
	const { rows } = await sql<PageRow>`
		with pool as materialized (${threads
			.where(holds(query))
			.select(['thread.id', relevant.as('relevant'), standing(relevant).as('standing')])
			.$if(latest, (pooled) => pooled.orderBy('thread.created_at', 'desc').orderBy('thread.id', 'desc'))
			.limit(pool)}),
		shown as (select * from pool where relevant >= ${holdsAll ? 0 : LEAST_SHARE} * (select max(relevant) from pool)),
		page as (
			select id, standing from shown where ${place ? beyond(older ? '<' : '>', place) : sql`true`}
			order by standing ${direction}, id ${direction} limit ${limit}
		),
		row as (${selectRow(publicThreads(expressionBuilder<Database, never>()).where(sql<boolean>`thread.id in (select id from page)`))})
		select counted.count, page.standing, row.*
		from (select count(*)::int as count from shown) counted
		left join (page join row on row.id = page.id) on true
		order by page.standing ${direction}, page.id ${direction}`.execute(db);
	return { stored: rows.flatMap(placed), count: rows[0]?.count ?? 0 };
}

/** The count comes with a row of its own where the page is empty. */
const placed = ({ count: _count, standing, ...row }: PageRow): Placed[] =>
	standing === null ? [] : [{ row, place: { id: row.id, createdAt: standing.toISOString() } }];

const beyond = (sign: '<' | '>', { createdAt, id }: Position) =>
	sql<boolean>`(standing, id) ${sql.raw(sign)} (${createdAt}::timestamptz, ${id}::uuid)`;
