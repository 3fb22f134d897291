import { DESK_LISTS, type ListName } from '$lib/domain/desk/desk';
import type { DeskFilter } from '$lib/forms/desk-query';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { matchesFilter } from './filter';
import { orderOf } from './list';
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
		.where(await matchesFilter(db, filter, scope.now))
		.select(['thread.ref', sql<number>`count(*) over ()::int`.as('total')])
		.orderBy(orderOf(list), list.recent ? 'desc' : 'asc')
		.orderBy('thread.id', list.recent ? 'desc' : 'asc')
		.limit(most)
		.execute();
	return { refs: rows.map(({ ref }) => ref), total: rows[0]?.total ?? 0 };
}
