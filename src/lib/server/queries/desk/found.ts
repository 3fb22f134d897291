import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { COMPLAINT_STATUSES } from '$lib/domain/complaint/status';
import { DESK_LISTS, type DeskList, type ListName, type Seat } from '$lib/domain/desk/desk';
import { dueHorizons } from '$lib/domain/desk/due-group';
import type { DeskFilter } from '$lib/forms/desk-query';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { matchesFilter } from './filter';
import { orderOf, pageOf } from './list';
import { toDeskRow, type DeskRow } from './row';
import { deskThreads, isIn, type DeskScope } from './threads';

type Asked = { list: ListName; filter: DeskFilter; most: number };

/** The numbers of all that a list finds, what is due first at the front, as many as are asked for; and how many there are. */
export async function findListed(
	db: Db,
	scope: DeskScope,
	{ list: name, filter, most }: Asked
): Promise<{ refs: string[]; total: number }> {
	const list = DESK_LISTS[scope.seat.role][name];
	if (!list) return { refs: [], total: 0 };
	const rows = await deskThreads(db, scope)
		.where(isIn(list, scope))
		.where(await matchesFilter(db, filter, scope))
		.select(['thread.ref', sql<number>`count(*) over ()::int`.as('total')])
		.orderBy(orderOf(list), list.recent ? 'desc' : 'asc')
		.orderBy('thread.id', list.recent ? 'desc' : 'asc')
		.limit(most)
		.execute();
	return { refs: rows.map(({ ref }) => ref), total: rows[0]?.total ?? 0 };
}

/** Every report within the reach of a chair, open or closed. */
const WHATEVER: DeskList = { statuses: COMPLAINT_STATUSES, whenever: true };

/** These reports as rows of the first of the chairs that reaches them; those that none reaches are left out. */
export async function listRowsOf(
	{ db, env, now }: Pick<Services, 'db' | 'env' | 'now'>,
	actor: Actor,
	seats: readonly Seat[],
	refs: readonly string[]
): Promise<DeskRow[]> {
	const at = now();
	const today = dayOf(at, env.zone);
	const calendar = await loadCalendar(db);
	const moment = { now: at, today, zone: env.zone, calendar, ends: dueHorizons(today, calendar) };
	const matches = sql<boolean>`thread.ref = any(${refs}::text[])`;
	const rows = new Map<string, DeskRow>();
	for (const seat of seats) {
		const scope = { seat, actor, now: at, today };
		const found = await pageOf(db, scope, WHATEVER, { matches, limit: refs.length, after: null, before: null });
		for (const row of found) if (!rows.has(row.ref)) rows.set(row.ref, toDeskRow(row, moment));
	}
	return refs.flatMap((ref) => rows.get(ref) ?? []);
}
