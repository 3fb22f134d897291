import type { Classification } from '$lib/domain/words/classification';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { dayOf, endOfDay, startOfDay } from '$lib/domain/calendar/zone';
import {
	COUNTED_CLOCKS,
	type CaseGroup,
	type ClockGroup,
	type CountedClock,
	type OverdueGroup
} from '$lib/domain/statistics/figures';
import type { Period } from '$lib/domain/statistics/period';
import { workdayOrdinals } from '$lib/domain/statistics/workday-ordinals';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';

/** Which reports; null: whichever. */
export type Scope = {
	period: Period;
	agencyId: string | null;
	classification: Classification | null;
	recorded: boolean | null;
};

/** Verification is no agency's. */
const AGENCY_CLOCKS = COUNTED_CLOCKS.filter((clock) => clock !== 'verification');

export type Now = { now: Date; zone: string; calendar: WorkCalendar };

type WithComplaint = ExpressionBuilder<Database, 'complaint'>;

const recorded = (eb: WithComplaint) => eb('complaint.sp4n_number', 'is not', null);

/** All reports there are, those included that the public cannot read: what is counted out is for the domain to say. */
const complaintsIn = (db: Db, { classification, recorded: wanted }: Scope) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.$if(classification !== null, (query) => query.where('complaint.classification', '=', classification))
		.$if(wanted !== null, (query) => query.where((eb) => eb('complaint.sp4n_number', wanted ? 'is not' : 'is', null)));

/** The reports received in the period (`thread_received_idx`), as they stand now (`thread_event_objection_idx`). */
export function groupCases(db: Db, scope: Scope, moment: Now): Promise<CaseGroup[]> {
	return receivedIn(db, scope, moment.zone)
		.innerJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'thread.id').on('deadline.clock', '=', 'resolution')
		)
		.select((eb) => [
			...(['complaint.agency_id as agencyId', 'complaint.classification', 'complaint.status'] as const),
			...(['thread.confidential', 'complaint.appealed'] as const),
			recorded(eb).as('recorded'),
			did(eb, 'contest').as('contested'),
			did(eb, 'reopen').as('reopened'),
			eb('deadline.met_at', 'is not', null).as('completed'),
			waited(scope.period.from, moment).as('days'),
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(sql`1, 2, 3, 4, 5, 6, 7, 8, 9, 10`)
		.execute() as Promise<CaseGroup[]>;
}

const receivedIn = (db: Db, scope: Scope, zone: string) =>
	complaintsIn(db, scope)
		.where('thread.kind', '=', 'complaint')
		.where('thread.created_at', '>=', startOfDay(scope.period.from, zone))
		.where('thread.created_at', '<', endOfDay(scope.period.until, zone))
		.$if(scope.agencyId !== null, (query) => query.where('complaint.agency_id', '=', scope.agencyId));

const did = (eb: ExpressionBuilder<Database, 'thread' | 'complaint'>, action: 'contest' | 'reopen') =>
	eb.exists(
		eb
			.selectFrom('thread_event')
			.select('thread_event.id')
			.whereRef('thread_event.thread_id', '=', 'thread.id')
			.where('thread_event.action', '=', action)
	);

/** `workdaysBetween` receipt and completion, else the end, else now. */
function waited(first: IsoDate, { now, zone, calendar }: Now): RawBuilder<number> {
	const ordinals = sql`${sql.val(workdayOrdinals(first, dayOf(now, zone), calendar))}::int[]`;
	const ordinal = (instant: RawBuilder<unknown>) =>
		sql`(${ordinals})[(${instant} at time zone ${zone})::date - ${first}::date + 1]`;
	const end = sql`coalesce(deadline.met_at, complaint.closed_at, ${now}::timestamptz)`;
	return sql<number>`${ordinal(end)} - ${ordinal(sql`thread.created_at`)}`;
}

/**
 * The clocks that fell due in the period. One ended before its day never fell due. By `due_at`, the first instant after
 * the day, because the indexes on what fell due are.
 */
export function groupClocks(db: Db, scope: Scope, { now, zone }: Omit<Now, 'calendar'>): Promise<ClockGroup[]> {
	const last = endOfDay(scope.period.until, zone);
	return complaintsIn(db, scope)
		.innerJoin('deadline', 'deadline.thread_id', 'thread.id')
		.where('deadline.clock', 'in', scope.agencyId === null ? COUNTED_CLOCKS : AGENCY_CLOCKS)
		.where('deadline.due_at', '>', startOfDay(scope.period.from, zone))
		.where('deadline.due_at', '<=', now < last ? now : last)
		.where((eb) =>
			eb.or([eb('deadline.ended_at', 'is', null), eb('deadline.ended_at', '>=', eb.ref('deadline.due_at'))])
		)
		.$if(scope.agencyId !== null, (query) => query.where('deadline.agency_id', '=', scope.agencyId))
		.select((eb) => [
			...(['deadline.agency_id as agencyId', 'complaint.classification', 'thread.confidential'] as const),
			recorded(eb).as('recorded'),
			eb.ref('deadline.clock').$castTo<CountedClock>().as('clock'),
			eb.fn.countAll<number>().as('count'),
			eb.fn.countAll<number>().filterWhere('deadline.met_at', '<', eb.ref('deadline.due_at')).as('inTime')
		])
		.groupBy(sql`1, 2, 3, 4, 5`)
		.execute() as Promise<ClockGroup[]>;
}

/** Who is late now: each report once, under the agency that owes it most (none: a moderator). `deadline_due_idx`. */
export function groupOverdue(db: Db, scope: Scope, { now }: Pick<Now, 'now'>): Promise<OverdueGroup[]> {
	return complaintsIn(db, scope)
		.innerJoin(
			(eb) =>
				eb
					.selectFrom('deadline')
					.distinctOn('thread_id')
					.select(['thread_id', 'agency_id'])
					.where('met_at', 'is', null)
					.where('ended_at', 'is', null)
					.where('owner', '<>', 'reporter')
					.where('due_at', '<=', now)
					.orderBy('thread_id')
					.orderBy('agency_id', (order) => order.asc().nullsLast())
					.as('late'),
			(join) => join.onRef('late.thread_id', '=', 'thread.id')
		)
		.$if(scope.agencyId !== null, (query) => query.where('late.agency_id', '=', scope.agencyId))
		.select((eb) => [
			...(['late.agency_id as agencyId', 'complaint.classification', 'thread.confidential'] as const),
			recorded(eb).as('recorded'),
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(sql`1, 2, 3, 4`)
		.execute() as Promise<OverdueGroup[]>;
}

export type PlaceGroup = { category: string; district: string; confidential: boolean; count: number };

/** Where the reports of the period come from and what they are about. */
export const groupPlaces = (db: Db, scope: Scope, { zone }: Pick<Now, 'zone'>): Promise<PlaceGroup[]> =>
	receivedIn(db, scope, zone)
		.select((eb) => [
			...(['complaint.category_slug as category', 'complaint.district_code as district'] as const),
			'thread.confidential',
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(['complaint.category_slug', 'complaint.district_code', 'thread.confidential'])
		.execute();
