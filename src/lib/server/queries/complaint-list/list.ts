import { agencyKey, categoryKey, districtKey } from '$lib/domain/search/keys';
import type { Lexicon } from '$lib/domain/search/lexicon';
import type { ComplaintFilter, Position } from '$lib/forms/complaint-filter';
import { expressionBuilder, sql } from 'kysely';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { speaksOf } from '../search/conditions';
import { understand } from '../search/understand';
import { hasOwnRow } from './cases';
import { isLateThread, isPublic, publicThreads, selectRow, toRow, type ComplaintRow } from './public-threads';
import { findRanked, type Among, type Found } from './search-list';

export const PAGE_SIZE = 20;

/** Counting on beyond this tells nobody anything and costs a walk through the table. */
export const COUNT_LIMIT = 1_000;

export type ComplaintList = {
	rows: ComplaintRow[];
	older: Position | null;
	newer: Position | null;
	/** How many match, counted up to one more than COUNT_LIMIT. */
	count: number;
	/** The search as it was probably meant, where some of its words are unknown. */
	meant: string | null;
	/** Whether nothing holds all that was searched for, and these hold some of it. */
	isLoose: boolean;
};

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/**
 * One page of the public list, newest first. By keyset on (created_at, id): rows that arrive meanwhile move no page
 * boundary, so nothing is shown twice or left out. `thread_public_idx` gives a page where many match; where few do,
 * `complaint_agency_idx`, `_district_idx` and `_category_idx`, and `deadline_due_idx` (late) find them. A search has an
 * order of its own: `findRanked`. The clocks of a row come by the primary key of `deadline`.
 */
export async function listComplaints(deps: Deps, filter: ComplaintFilter): Promise<ComplaintList> {
	const { db, now, env } = deps;
	const at = now();
	const [found, calendar] = await Promise.all([findPage(db, filter, at), loadCalendar(db)]);
	const kept = found.stored.slice(0, PAGE_SIZE);
	const stored = filter.newer ? kept.reverse() : kept;
	const more = found.stored.length > PAGE_SIZE;
	const [first, last] = [stored.at(0)?.place ?? null, stored.at(-1)?.place ?? null];
	return {
		rows: stored.map(({ row }) => toRow(row, { now: at, zone: env.zone, calendar })),
		older: filter.newer || more ? last : null,
		newer: filter.newer ? (more ? first : null) : filter.older ? first : null,
		count: found.count,
		meant: found.meant,
		isLoose: found.isLoose
	};
}

type Page = Found & Pick<ComplaintList, 'meant'>;

async function findPage(db: Services['db'], filter: ComplaintFilter, at: Date): Promise<Page> {
	if (filter.search !== '' && !filter.byTime) return findSearched(db, filter, at);
	const asked =
		filter.search === '' ? matching(db, filter, at) : matching(db, filter, at).where(await speaksOf(db, filter.search));
	const count = await countMatches(db, asked);
	const rows = await pageOf(asked, filter, count <= COUNT_LIMIT);
	const stored = rows.map((row) => ({ row, place: { id: row.id, createdAt: row.createdAt.toISOString() } }));
	return { count, meant: null, isLoose: false, stored };
}

async function findSearched(db: Services['db'], filter: ComplaintFilter, at: Date): Promise<Page> {
	const { plan, meant, lexicon } = await understand(db, filter.search);
	if (!plan) return { count: 0, meant, isLoose: false, stored: [] };
	const among = { db, ...searchedAmong(filter, at, lexicon) };
	return { ...(await findRanked(among, plan, { ...filter, limit: PAGE_SIZE + 1 })), meant };
}

/** District, category and agency stand in the index beside the words; only what else is asked for needs the report's row. */
function searchedAmong(filter: ComplaintFilter, at: Date, { province }: Lexicon): Pick<Among, 'threads' | 'keys'> {
	const { district, category, agency, statuses, classification, late } = filter;
	const agencyId = province.agencies.find(({ slug }) => slug === agency)?.id;
	const keys = [
		...(district ? [districtKey(district)] : []),
		...(category ? [categoryKey(category)] : []),
		...(agencyId ? [agencyKey(agencyId)] : [])
	];
	const creator = expressionBuilder<Database, never>();
	const needsRow = statuses !== null || classification !== null || late || (agency !== '' && !agencyId);
	const threads = needsRow
		? matching(creator, filter, at)
		: creator.selectFrom('thread').where(isPublic).where(hasOwnRow(filter));
	return { threads, keys };
}

/**
 * Where many match, walking the list in its order soon fills a page. Where few do, the walk would read the whole list for
 * them, and Postgres cannot know it beforehand for words: an order it has no index for makes it begin with the filter.
 */
function pageOf(asked: ReturnType<typeof publicThreads>, filter: ComplaintFilter, few: boolean) {
	const direction = filter.newer ? 'asc' : 'desc';
	const createdAt = few ? sql`thread.created_at + interval '0'` : sql.ref('thread.created_at');
	return selectRow(asked)
		.$if(filter.older !== null, (query) => query.where(after('<', filter.older)))
		.$if(filter.newer !== null, (query) => query.where(after('>', filter.newer)))
		.orderBy(createdAt, direction)
		.orderBy('thread.id', direction)
		.limit(PAGE_SIZE + 1)
		.execute();
}

/** As a row comparison, which Postgres turns into one start in the index; `or` would make it walk. */
const after = (sign: '<' | '>', position: Position | null) =>
	sql<boolean>`(thread.created_at, thread.id) ${sql.raw(sign)} (${position?.createdAt}::timestamptz, ${position?.id}::uuid)`;

async function countMatches(db: Services['db'], asked: ReturnType<typeof publicThreads>): Promise<number> {
	const { count } = await db
		.selectFrom(
			asked
				.select('thread.id')
				.limit(COUNT_LIMIT + 1)
				.as('found')
		)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

const matching = (db: Parameters<typeof publicThreads>[0], filter: ComplaintFilter, at: Date) =>
	publicThreads(db)
		.where(hasOwnRow(filter))
		.$if(filter.statuses !== null, (query) => query.where('complaint.status', 'in', filter.statuses ?? []))
		.$if(filter.classification !== null, (query) => query.where('complaint.classification', '=', filter.classification))
		.$if(filter.district !== '', (query) => query.where('complaint.district_code', '=', filter.district))
		.$if(filter.agency !== '', (query) =>
			query.where('complaint.agency_id', '=', (eb) =>
				eb.selectFrom('agency').select('agency.id').where('agency.slug', '=', filter.agency)
			)
		)
		.$if(filter.category !== '', (query) =>
			query.where('complaint.category_slug', 'in', (eb) =>
				eb
					.selectFrom('category')
					.select('category.slug')
					.where((inner) => inner.or([inner('slug', '=', filter.category), inner('parent_slug', '=', filter.category)]))
			)
		)
		.$if(filter.late, (query) => query.where((eb) => isLateThread(eb, at)));
