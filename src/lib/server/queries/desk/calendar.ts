import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { kindOfDay, type DayKind } from '$lib/domain/calendar/work-calendar';
import { DESK_LISTS, type ListName } from '$lib/domain/desk/desk';
import { monthOf, weeksOf, type Month } from '$lib/domain/desk/month';
import type { DeskFilter } from '$lib/forms/desk-query';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import { matchesFilter } from './filter';
import { deskThreads, isIn, isLateAt, type DeskScope } from './threads';

/** A day with what a list has due on it. `late`: of these, how many nobody has done by now. */
export type DueDay = { day: IsoDate; inMonth: boolean; kind: DayKind; name: string | null; due: number; late: number };

type Asked = { list: ListName; filter: DeskFilter; month: Month };

/** The weeks of a month, as a list of a desk fills them; and how many of the list are late from before. */
export async function readDueMonth(
	db: Db,
	scope: DeskScope,
	asked: Asked
): Promise<{ weeks: DueDay[][]; before: number }> {
	const weeks = weeksOf(asked.month);
	const [first = '', last = ''] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)];
	const [calendar, counts] = await Promise.all([loadCalendar(db), countDays(db, scope, asked, { first, last })]);
	const of = new Map(counts.map((one) => [one.day, one]));
	const dayOf = (day: IsoDate): DueDay => ({
		day,
		inMonth: monthOf(day) === asked.month,
		kind: kindOfDay(day, calendar),
		name: calendar.days.get(day)?.name ?? null,
		due: of.get(day)?.due ?? 0,
		late: of.get(day)?.late ?? 0
	});
	return { weeks: weeks.map((week) => week.map(dayOf)), before: of.get(BEFORE)?.late ?? 0 };
}

/** Stands for all days before the first week: what is late from them is one number. */
const BEFORE = '0001-01-01';

async function countDays(
	db: Db,
	scope: DeskScope,
	{ list: name, filter }: Asked,
	{ first, last }: { first: IsoDate; last: IsoDate }
) {
	const list = DESK_LISTS[scope.seat.role][name];
	if (!list) return [];
	const matches = await matchesFilter(db, filter, scope);
	const day = sql<IsoDate>`case when clock.due_day < ${first}::date then ${BEFORE}::date else clock.due_day end`;
	return deskThreads(db, scope)
		.where(isIn(list, scope))
		.where(matches)
		.where(sql<boolean>`clock.due_day <= ${last}::date`)
		.groupBy(sql`1`)
		.select(day.as('day'))
		.select(sql<number>`count(*)::int`.as('due'))
		.select(sql<number>`(count(*) filter (where ${isLateAt(scope.now)}))::int`.as('late'))
		.execute();
}
