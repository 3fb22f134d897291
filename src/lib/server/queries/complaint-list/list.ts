import { agencyKey, categoryKey, districtKey } from '$lib/domain/search/keys';
import type { ComplaintFilter, Position } from '$lib/forms/complaint-filter';
import { expressionBuilder, sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { saysSome } from '../search/conditions';
import { understand } from '../../db/search/understand';
import { hasOwnRow } from './cases';
import { isAsked, isLate, narrow, type Narrowed } from './matching';
import {
	findPlaces,
	listed,
	listedBySupport,
	listedLate,
	listedLongestLate,
	type Listing,
	type Places
} from './places';
import { publicThreads, selectRow, toRow, type ComplaintRow, type StoredRow } from './public-threads';
import { findRanked, isCommon, RANKED, type Among } from './search-list';

export const PAGE_SIZE = 20;

export type ComplaintList = {
	rows: ComplaintRow[];
	older: Position | null;
	newer: Position | null;
	/** How many match, counted up to one more than `countLimit`; of a search so many are ranked. */
	count: number;
	countLimit: number;
	/** The search as it was probably meant, where some of its words are unknown. */
	meant: string | null;
	/** Whether nothing holds all that was searched for, and these hold some of it. */
	isLoose: boolean;
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * One page of the public list, newest first. By keyset on (created_at, id): rows that arrive meanwhile move no page
 * boundary, so nothing is shown twice or left out. First the places of the page are found, by what alone is asked of all
 * reports; then its rows are read by their keys. A search has an order of its own: `findRanked`.
 */
export async function listComplaints(
	deps: Deps,
	filter: ComplaintFilter,
	size: number = PAGE_SIZE
): Promise<ComplaintList> {
	const { db, now, env } = deps;
	const at = now();
	const [{ places, ...found }, calendar] = await Promise.all([
		findPage(db, { ...filter, limit: size + 1 }, at),
		loadCalendar(db)
	]);
	const kept = places.slice(0, size);
	if (filter.newer) kept.reverse();
	const stored = await readRows(db, kept);
	const more = places.length > size;
	const [first, last] = [kept.at(0) ?? null, kept.at(-1) ?? null];
	return {
		...found,
		rows: stored.map((row) => toRow(row, { now: at, zone: env.zone, calendar })),
		older: filter.newer || more ? last : null,
		newer: filter.newer ? (more ? first : null) : filter.older ? first : null
	};
}

/** What is hidden since its place was found is left out. */
async function readRows(db: Db, places: readonly Position[]): Promise<StoredRow[]> {
	if (places.length === 0) return [];
	const ids = places.map(({ id }) => id);
	const rows = await selectRow(publicThreads(db))
		.where('thread.id', '=', sql<string>`any(${ids}::uuid[])`)
		.execute();
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((id) => rowOf.get(id) ?? []);
}

type Page = Places & Pick<ComplaintList, 'meant' | 'isLoose'>;

type Asked = ComplaintFilter & { limit: number };

async function findPage(db: Db, filter: Asked, at: Date): Promise<Page> {
	if (filter.order === 'fit') return findSearched(db, filter, at);
	const listing = listingOf(filter, isAsked(await narrow(db, filter)), at);
	const found = await (filter.search === '' ? findPlaces(db, listing, filter) : findByTime(db, listing, filter));
	return { ...found, meant: null, isLoose: false };
}

function listingOf({ order, late }: ComplaintFilter, wanted: RawBuilder<boolean>, at: Date): Listing {
	if (order === 'supported') return listedBySupport(wanted);
	if (order === 'longest') return listedLongestLate(wanted, at);
	return late ? listedLate(wanted, at) : listed(wanted);
}

/** What very many reports hold is not counted: the walk through the list ends with the page. */
async function findByTime(db: Db, listing: Listing, asked: Asked): Promise<Places> {
	const { plan, total } = await understand(db, asked.search);
	const words = await saysSome(db, plan);
	if (plan === null || !isCommon(plan.part, total))
		return findPlaces(db, speaking(listing, sql`join thread on ${words}`), asked);
	const met = sql`join lateral (select id from thread where thread.id = complaint.thread_id and ${words} limit 1) as thread on true`;
	return findPlaces(db, speaking(listing, met), { ...asked, countLimit: RANKED.common });
}

const speaking = ({ from, where, ...listing }: Listing, joined: RawBuilder<unknown>): Listing => ({
	...listing,
	from: sql`${from} ${joined}`,
	where: sql<boolean>`${where} and thread.id = complaint.thread_id`
});

async function findSearched(db: Db, filter: Asked, at: Date): Promise<Page> {
	const { plan, meant, total } = await understand(db, filter.search);
	if (!plan) return { count: 0, countLimit: RANKED.all, places: [], meant, isLoose: false };
	const among = { db, total, ...searchedAmong(await narrow(db, filter), at) };
	return { ...(await findRanked(among, plan, filter)), meant };
}

/** What `isPublic` says, otherwise: else Postgres reads an index of all that is public beside that of the words. */
const isShown = sql<boolean>`coalesce(thread.published_at, 'infinity') < 'infinity' and thread.hidden_at is null and not thread.confidential`;

/** District, category and agency stand in the index beside the words; only what else is asked for needs the report's row. */
function searchedAmong(narrowed: Narrowed, at: Date): Pick<Among, 'threads' | 'keys' | 'asks'> {
	const { asked, agencyId } = narrowed;
	const { district, category, agency, statuses, classification, late } = asked;
	const keys = [
		...(district ? [districtKey(district)] : []),
		...(category ? [categoryKey(category)] : []),
		...(agencyId ? [agencyKey(agencyId)] : [])
	];
	const threads = expressionBuilder<Database, never>()
		.selectFrom('thread')
		.where('thread.kind', '=', 'complaint')
		.where(isShown);
	if (statuses === null && classification === null && !late && (agency === '' || agencyId !== null))
		return { threads: threads.where(hasOwnRow(asked)), keys, asks: 'byIndex' };
	const reports = threads.innerJoin('complaint', 'complaint.thread_id', 'thread.id');
	return {
		threads: reports.where(isAsked(narrowed)).$if(late, (query) => query.where(isLate(at))),
		keys,
		asks: 'byRow'
	};
}
