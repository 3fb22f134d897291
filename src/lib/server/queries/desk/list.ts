import type { Owner } from '$lib/domain/complaint/status';
import type { ComplaintClock } from '$lib/domain/deadline/policy';
import { DESK_LISTS, type DeskList, type ListName } from '$lib/domain/desk/desk';
import { dueHorizons } from '$lib/domain/desk/due-group';
import { tagDeskOf } from '$lib/domain/desk/tag';
import type { DeskFilter, DeskPlace } from '$lib/forms/desk-query';
import { sql, type RawBuilder } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import { lastEvent } from '../../db/last-change';
import { COMPLAINT_COLUMNS } from '../../db/threads';
import { tagsOn } from '../../db/tags';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { matchesFilter } from './filter';
import { toDeskRow, type DeskRow } from './row';
import { lastReached } from './escalation';
import { deskThreads, isIn, type DeskScope } from './threads';

export const DESK_PAGE_SIZE = 25;

export type DeskPage = {
	rows: DeskRow[];
	after: DeskPlace | null;
	before: DeskPlace | null;
	/** The number of the report with which the next page begins. */
	following: string | null;
};
export type DeskAsked = {
	list: ListName;
	filter: DeskFilter;
	after: DeskPlace | null;
	before: DeskPlace | null;
	/** Since when what happened is new to this person; null where nothing is. */
	since?: Date | null;
	limit?: number;
};

type Deps = Pick<Services, 'db' | 'env'>;

/**
 * One page of a list, what is due first at the top, in one statement. By keyset on (due, id): what is done meanwhile
 * moves no page boundary, so nothing is skipped. Lists of closed reports show the latest first.
 */
export async function listDesk({ db, env }: Deps, scope: DeskScope, asked: DeskAsked): Promise<DeskPage> {
	const list = DESK_LISTS[scope.seat.role][asked.list];
	if (!list) return { rows: [], after: null, before: null, following: null };
	const limit = asked.limit ?? DESK_PAGE_SIZE;
	const matches = await matchesFilter(db, asked.filter, scope);
	const [found, calendar] = await Promise.all([
		pageOf(db, scope, list, { ...asked, matches, limit }),
		loadCalendar(db)
	]);
	const more = found.length > limit;
	const kept = found.slice(0, limit);
	const ends = dueHorizons(scope.today, calendar);
	const moment = { now: scope.now, today: scope.today, zone: env.zone, calendar, ends };
	const rows = (asked.before ? kept.reverse() : kept).map((row) => toDeskRow(row, moment));
	const [first, last] = [rows.at(0)?.place ?? null, rows.at(-1)?.place ?? null];
	return {
		rows,
		after: asked.before || more ? last : null,
		before: asked.before ? (more ? first : null) : asked.after ? first : null,
		following: (!asked.before && found[limit]?.ref) || null
	};
}

/** What a list is ordered by. Endless where no clock runs: a paused case waits behind all that are due. */
export const orderOf = (list: DeskList) =>
	list.recent ? sql<Date>`complaint.closed_at` : sql<Date>`coalesce(clock.due_at, 'infinity'::timestamptz)`;

/** Pages before a place are read backwards and turned round afterwards. */
const directionOf = (list: DeskList, { before }: Pick<DeskAsked, 'before'>) =>
	Boolean(list.recent) === (before === null) ? 'desc' : 'asc';

type Page = Pick<DeskAsked, 'after' | 'before' | 'since'> & { matches: RawBuilder<boolean>; limit: number };

function matchingOf(db: Db, scope: DeskScope, list: DeskList, { matches, after, before, limit }: Page) {
	const order = orderOf(list);
	const place = after ?? before;
	const direction = directionOf(list, { before });
	const beyond = sql<boolean>`(${order}, thread.id) ${sql.raw(direction === 'desc' ? '<' : '>')} (${place?.at ?? 'infinity'}::timestamptz, ${place?.id}::uuid)`;
	return deskThreads(db, scope)
		.where(isIn(list, scope))
		.where(matches)
		.$if(place !== null, (query) => query.where(beyond))
		.orderBy(order, direction)
		.orderBy('thread.id', direction)
		.limit(limit + 1)
		.select(['thread.id as threadId', order.as('sort'), 'clock.clock as kind'])
		.select(['clock.owner as clockOwner', 'clock.policy_id as policyId', 'clock.due_day as dueDay'])
		.select(['clock.due_at as dueAt', 'clock.left_at_pause as leftAtPause'])
		.$narrowType<{ kind: ComplaintClock | null; clockOwner: Owner | null }>();
}

/** Of a case an agency is told what is its own or everybody's; who oversees the forum is told all of it. */
const reachOf = ({ seat }: DeskScope, of: string, its: string) =>
	seat.agencyId === null
		? sql`true`
		: sql`(${sql.ref(its)}.agency_id = ${seat.agencyId} or (${sql.ref(of)}.published_at is not null and ${sql.ref(of)}.hidden_at is null and not ${sql.ref(of)}.confidential))`;

/** The number of the report that leads the case. */
const leaderFor = (scope: DeskScope) => sql<string | null>`(
	select head.ref from thread as head join complaint as led on led.thread_id = head.id
	where head.id = thread.head_id and ${reachOf(scope, 'head', 'led')}
)`;

/** How many are linked to it. */
const linkedFor = (scope: DeskScope) => sql<number>`(
	select count(*)::int from thread as linked join complaint as its on its.thread_id = linked.id
	where linked.head_id = thread.id and ${reachOf(scope, 'linked', 'its')}
)`;

/** Whether somebody did or wrote something there since this person last looked: others than they, and no clock. */
const isFresh = ({ actor }: DeskScope, { since = null }: Pick<DeskAsked, 'since'>) => sql<boolean>`exists (
	select from thread_event as news where news.thread_id = "page"."threadId" and news.at > ${since}::timestamptz
		and news.actor_role <> 'system' and news.actor_user_id is distinct from ${actor.userId}::uuid
)`;

/** What an excerpt is cut from, with whatever marks stand between its words. */
const OPENING = sql<string>`left(complaint.body, 400)`.as('opening');

/** The page first, then what its rows say: names, marks and the last word are looked up for these alone. */
export const pageOf = (db: Db, scope: DeskScope, list: DeskList, page: Page) =>
	db
		.selectFrom(matchingOf(db, scope, list, page).as('page'))
		.innerJoin('thread', 'thread.id', 'page.threadId')
		.innerJoin('complaint', 'complaint.thread_id', 'page.threadId')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.leftJoin('deadline_policy', 'deadline_policy.id', 'page.policyId')
		// Within an agency alone it is said who has a report.
		.leftJoin('app_user as holder', (join) =>
			join
				.onRef('holder.id', '=', 'complaint.assignee_id')
				.on(sql<boolean>`complaint.agency_id = ${scope.seat.agencyId}::uuid`)
		)
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.created_at as createdAt'])
		.select(['thread.hidden_at as hiddenAt', 'complaint.anonymous', 'complaint.place as location', OPENING])
		.select(COMPLAINT_COLUMNS)
		.select('page.sort')
		.select(['district.name as district', 'category.name_id as categoryId', 'category.name_en as categoryEn'])
		.select(['agency.short_name as agency', 'holder.name as holder'])
		.select(sql<boolean>`coalesce(holder.id = ${scope.actor.userId}::uuid, false)`.as('isMine'))
		.select(['page.kind', 'page.clockOwner', 'page.dueDay', 'page.dueAt', 'page.leftAtPause', 'deadline_policy.unit'])
		.select((eb) => [
			leaderFor(scope).as('leader'),
			linkedFor(scope).as('linked'),
			eb
				.selectFrom('flag')
				.select((inner) => inner.fn.countAll<number>().as('count'))
				.whereRef('flag.thread_id', '=', 'page.threadId')
				.where('flag.settled_at', 'is', null)
				.as('flags'),
			tagsOn(tagDeskOf(scope.seat)).as('tags'),
			isFresh(scope, page).as('fresh'),
			lastEvent('page.threadId').as('seen'),
			jsonObjectFrom(lastReached(eb, list.escalated ?? null, scope.seat)).as('reached')
		])
		.orderBy('page.sort', directionOf(list, page))
		.orderBy('page.threadId', directionOf(list, page))
		.execute();
