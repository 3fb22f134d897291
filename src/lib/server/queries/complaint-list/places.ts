import type { Position } from '$lib/forms/complaint-filter';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { isLateWork } from './matching';

/** Counting on beyond this tells nobody anything and costs a walk through the table. */
export const COUNT_LIMIT = 1_000;

/** What is listed: the reports of a table or of several, with the order of the list as it stands there. */
export type Listing = {
	from: RawBuilder<unknown>;
	where: RawBuilder<boolean>;
	at: RawBuilder<Date>;
	id: RawBuilder<string>;
	/** Lists begin with the latest, unless they say so. */
	oldestFirst?: true;
};

/** Every report that the public may read, by `complaint_listed_idx` and those beside it. */
export const listed = (where: RawBuilder<boolean>): Listing => ({
	from: sql`complaint`,
	where: sql<boolean>`complaint.listed_at is not null and ${where}`,
	at: sql<Date>`complaint.listed_at`,
	id: sql<string>`complaint.thread_id`
});

/** The same, what most people support first and of that the newest, by `complaint_by_support_idx`. */
export const listedBySupport = (where: RawBuilder<boolean>): Listing => ({
	...listed(where),
	where: sql<boolean>`complaint.by_support is not null and ${where}`,
	at: sql<Date>`complaint.by_support`
});

/** Those of them that are late, by `open_work_list_idx`: among what is open, however much has been closed. */
export const listedLate = (where: RawBuilder<boolean>, now: Date): Listing => ({
	from: sql`open_work join complaint on complaint.thread_id = open_work.thread_id`,
	where: sql<boolean>`${isLateWork(now)} and ${where}`,
	at: sql<Date>`open_work.received_at`,
	id: sql<string>`open_work.thread_id`
});

/** The same, the longest late first, by `open_work_due_idx`. */
export const listedLongestLate = (where: RawBuilder<boolean>, now: Date): Listing => ({
	...listedLate(where, now),
	at: sql<Date>`open_work.first_due_at`,
	oldestFirst: true
});

export type Places = {
	/** How many there are, counted up to one more than `countLimit`. */
	count: number;
	countLimit: number;
	/** In the direction that was read. */
	places: Position[];
};

type Asked = { older: Position | null; newer: Position | null; limit: number; countLimit?: number };

/**
 * The places of a page and how many there are, in one statement. What has been counted is the head of the list: a page of a
 * short list is among it; a page of a long one is read from its own place in the index, and ends soon, as many match.
 */
export async function findPlaces(db: Db, listing: Listing, asked: Asked): Promise<Places> {
	const { older, newer, limit, countLimit = COUNT_LIMIT } = asked;
	const place = older ?? newer;
	const first = listing.oldestFirst === true;
	const back = (newer !== null) !== first;
	const within = (at: RawBuilder<Date>, id: RawBuilder<string>) =>
		place ? isBeyond(at, id, { place, back }) : sql`true`;
	const { rows } = await sql<{ count: number; at: Date | null; id: string | null }>`
		with head as materialized (
			select ${listing.id} as id, ${listing.at} as at from ${listing.from} where ${listing.where}
			${inOrder(listing.at, listing.id, first)} limit ${countLimit + 1}
		), page as (
			(select id, at from head where ${within(sql`at`, sql`id`)} ${place ? sql`and (select count(*) from head) <= ${countLimit}` : sql``}
			${inOrder(sql`at`, sql`id`, back)} limit ${limit})
			${place ? sql`union all (${beyond(listing, { place, back, limit, countLimit })})` : sql``}
		)
		select (select count(*)::int from head) as count, page.id, page.at
		from (select) as one left join page on true ${inOrder(sql`page.at`, sql`page.id`, back)}`.execute(db);
	const places = rows.flatMap(({ id, at }) => (id && at ? [{ id, createdAt: at.toISOString() }] : []));
	return { count: rows[0]?.count ?? 0, countLimit, places };
}

/** `back`: towards what is later. */
type Side = { place: Position; back: boolean };

const beyond = (
	{ from, where, at, id }: Listing,
	{ limit, countLimit, ...side }: Side & { limit: number; countLimit: number }
) => sql`
	select ${id}, ${at} from ${from}
	where (select count(*) from head) > ${countLimit} and ${where} and ${isBeyond(at, id, side)}
	${inOrder(at, id, side.back)} limit ${limit}`;

/** As a row comparison, which Postgres turns into one start in the index; `or` would make it walk. */
const isBeyond = (at: RawBuilder<Date>, id: RawBuilder<string>, { place, back }: Side) =>
	sql<boolean>`(${at}, ${id}) ${sql.raw(back ? '>' : '<')} (${place.createdAt}::timestamptz, ${place.id}::uuid)`;

function inOrder(at: RawBuilder<Date>, id: RawBuilder<string>, back: boolean) {
	const direction = sql.raw(back ? 'asc' : 'desc');
	return sql`order by ${at} ${direction}, ${id} ${direction}`;
}
