import { OPEN_STATUSES, type ComplaintStatus } from '$lib/domain/complaint/status';
import { DESK_LISTS, listsOf, type ListName } from '$lib/domain/desk/desk';
import { DUE_GROUPS, dueHorizons, type DueGroup, type DueHorizons } from '$lib/domain/desk/due-group';
import type { CountedView } from '$lib/domain/desk/rooms';
import type { SavedView } from '$lib/domain/desk/view';
import { parseDeskQuery, type DeskFilter } from '$lib/forms/desk-query';
import { sql, type RawBuilder } from 'kysely';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { matchesFilter } from './filter';
import { deskThreads, isIn, isLateAt, isOpen, recentSince, type DeskScope } from './threads';

type Db = Pick<Services, 'db'>['db'];

export type DeskCounts = {
	/** How many are in each list of the chair, and how many of them are late. */
	lists: Partial<Record<ListName, { total: number; late: number }>>;
	/** The same of each saved view. */
	views: CountedView[];
	/** The workload: how many open reports are in each status, within the reach of the chair. */
	statuses: Partial<Record<ComplaintStatus, number>>;
};

/** All numbers of a chair, in one pass over what it can reach. */
export async function countDesk(db: Db, scope: DeskScope, views: readonly SavedView[] = []): Promise<DeskCounts> {
	const names = listsOf(scope.seat.role);
	if (names.length === 0) return { lists: {}, views: [], statuses: {} };
	const conditions = (await Promise.all(views.map((view) => conditionOf(db, scope, view)))).map(
		(condition, nth) => [`view_${nth}`, condition] as const
	);
	const reports = deskThreads(db, scope)
		.where(sql<boolean>`(${isOpen(scope.seat)} or ${isLookedBackOn(names, scope)})`)
		.select(['complaint.status', isLateAt(scope.now).as('is_late')])
		.select([
			...names.map((name) => inList(name, scope).as(name)),
			...conditions.map(([name, condition]) => (condition ?? sql<boolean>`false`).as(name))
		]);
	const columns = [...names, ...conditions.map(([name]) => name)];
	// Materialised: what lists a report is in is found once, however many numbers are made of it.
	const { totals, lates, statuses } = await db
		.with(
			(cte) => cte('report').materialized(),
			() => reports
		)
		.selectFrom('report')
		.select([
			sql<Record<string, number>>`${tally(columns.map((name) => [name, sql.ref(name)]))}`.as('totals'),
			sql<Record<string, number>>`${tally(columns.map((name) => [name, sql`${sql.ref(name)} and is_late`]))}`.as(
				'lates'
			),
			sql<DeskCounts['statuses']>`${tally(OPEN_STATUSES.map((status) => [status, hasStatus(status)]))}`.as('statuses')
		])
		.executeTakeFirstOrThrow();
	const countOf = (name: string) => ({ total: totals[name] ?? 0, late: lates[name] ?? 0 });
	return {
		lists: Object.fromEntries(names.map((name) => [name, countOf(name)])),
		views: views.map(({ code, name }, nth) => ({
			code,
			name,
			count: conditions[nth]?.[1] ? countOf(`view_${nth}`) : null
		})),
		statuses
	};
}

/** Closed lately, where a list of the chair still shows that. */
function isLookedBackOn(names: readonly ListName[], { seat, now }: DeskScope): RawBuilder<boolean> {
	const lists = DESK_LISTS[seat.role];
	if (!names.some((name) => lists[name]?.recent || lists[name]?.escalated)) return sql<boolean>`false`;
	// The instant itself: of a time that it does not know Postgres expects a third of all that was ever closed.
	return sql<boolean>`complaint.closed_at > ${sql.lit(recentSince(now).toISOString())}::timestamptz`;
}

/** What is in a saved view; null where it looks for words, which is a search of its own. */
async function conditionOf(db: Db, scope: DeskScope, { query }: SavedView): Promise<RawBuilder<boolean> | null> {
	const { list, filter } = parseDeskQuery(new URLSearchParams(query));
	if (list === null || filter.search !== '') return null;
	return sql<boolean>`(${inList(list, scope)} and ${await matchesFilter(db, filter, scope)})`;
}

const inList = (name: ListName, scope: DeskScope) => {
	const list = DESK_LISTS[scope.seat.role][name];
	return list ? isIn(list, scope) : sql<boolean>`false`;
};

const hasStatus = (status: ComplaintStatus) => sql`status = ${sql.lit(status)}`;

/** `{ name: how many rows fulfil it }` as one JSON object. */
const tally = (conditions: [string, RawBuilder<unknown>][]) =>
	sql`jsonb_build_object(${sql.join(
		conditions.flatMap(([name, condition]) => [sql.lit(name), sql`count(*) filter (where ${condition})`])
	)})`;

/** How many of a list are in each of its groups. */
export type DeskSummary = Record<DueGroup, number>;

/** Of a list as it is filtered: how many are late, due today, soon and so on. */
export async function summariseDesk(
	db: Db,
	scope: DeskScope,
	{ list: name, filter }: { list: ListName; filter: DeskFilter }
): Promise<DeskSummary> {
	const matches = await matchesFilter(db, filter, scope);
	const group = groupOf(scope, dueHorizons(scope.today, await loadCalendar(db)));
	return deskThreads(db, scope)
		.where(inList(name, scope))
		.where(matches)
		.select(DUE_GROUPS.map((one) => sql<number>`count(*) filter (where ${group} = ${sql.lit(one)})`.as(one)))
		.executeTakeFirstOrThrow();
}

/** What `dueGroupOf` says, for the database. */
const groupOf = ({ now }: DeskScope, { today, soon, week }: DueHorizons) =>
	sql<DueGroup>`case when ${isLateAt(now)} then 'late' when clock.due_day is null then 'waiting'
		when clock.due_day <= ${today} then 'today' when clock.due_day <= ${soon} then 'soon'
		when clock.due_day <= ${week} then 'week' else 'later' end`;
