import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { dayOf, endOfDay, startOfDay } from '$lib/domain/calendar/zone';
import {
	COUNTED_CLOCKS,
	type CaseGroup,
	type ClockGroup,
	type CountedClock,
	type Counts,
	type Groups,
	type OverdueGroup
} from '$lib/domain/statistics/figures';
import { CONDUCTS, type Conduct } from '$lib/domain/complaint/conduct';
import { ABOVE_AGENCIES, type ComplaintStatus } from '$lib/domain/complaint/status';
import { ENDED_BY_MODERATORS } from '$lib/domain/statistics/outcome';
import { monthsIn, type Span } from '$lib/domain/statistics/period';
import type { Place } from '$lib/domain/statistics/told';
import { workdayOrdinals } from '$lib/domain/statistics/workday-ordinals';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';

export type Now = {
	now: Date;
	zone: string;
	calendar: WorkCalendar;
};

type WithComplaint = ExpressionBuilder<Database, 'complaint'>;

const recorded = (eb: WithComplaint) => eb('complaint.sp4n_number', 'is not', null);

/** The reports received in the period, as they stand now: each once, and with everybody who held it. */
const groupCases = async (db: Db, period: Span, moment: Now): Promise<{ reports: CaseGroup[]; held: CaseGroup[] }> => {
	const [reports, held] = await Promise.all([groupReports(db, period, moment), groupHeld(db, period, moment)]);
	return { reports, held };
};

const groupReports = (db: Db, period: Span, moment: Now): Promise<CaseGroup[]> =>
	receivedIn(db, period, moment)
		.select((eb) => [
			sql<null>`null::uuid`.as('agencyId'),
			...(['complaint.classification', 'complaint.status'] as const),
			recorded(eb).as('recorded'),
			...CONDUCTS.map((did) => everDid(did).as(did)),
			daysBetween(
				sql.ref('thread.created_at'),
				sql.ref('deadline.met_at'),
				ordinalsFrom(period.from, moment),
				moment
			).as('completedIn'),
			daysBetween(sql.ref('thread.created_at'), sql.val(moment.now), ordinalsFrom(period.from, moment), moment).as(
				'watched'
			),
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(sql`1, 2, 3, 4, 5, 6, 7, 8, 9, 10`)
		.execute() as Promise<CaseGroup[]>;

/** As the domain counts the case of a holder: the days of its tenures alone, and its end as long as it holds it. */
function groupHeld(db: Db, period: Span, moment: Now): Promise<CaseGroup[]> {
	const ordinals = ordinalsFrom(period.from, moment);
	const end = endOf(moment);
	const left = sql`least(coalesce(tenure.until_at, ${end}), ${end})`;
	const held = receivedIn(db, period, moment)
		.innerJoin('tenure', 'tenure.thread_id', 'thread.id')
		.where(sql<boolean>`not ${writtenBy(sql.ref('tenure.agency_id'))}`)
		.select(['thread.id', 'tenure.agency_id'])
		.select([
			sql<number>`sum(greatest(0, ${daysBetween(sql.ref('tenure.from_at'), left, ordinals, moment)}))::int`.as('days'),
			sql<number>`${daysBetween(sql`min(tenure.from_at)`, sql.val(moment.now), ordinals, moment)}`.as('watched'),
			sql<boolean>`bool_or(tenure.until_at is null)`.as('holds'),
			...CONDUCTS.map((did) => sql<boolean>`bool_or(${sql.ref(`tenure.${did}`)})`.as(did))
		])
		.groupBy(['thread.id', 'tenure.agency_id']);
	const done = sql`case
		when held.agency_id is not null then held.holds and deadline.met_at is not null
		else not held.holds or complaint.status in (${sql.join(ENDED_BY_MODERATORS)}) end`;
	return db
		.selectFrom(held.as('held'))
		.innerJoin('complaint', 'complaint.thread_id', 'held.id')
		.innerJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'held.id').on('deadline.clock', '=', 'resolution')
		)
		.select((eb) => [
			...(['held.agency_id as agencyId', 'complaint.classification'] as const),
			...CONDUCTS.map((did) => `held.${did}` as const),
			'held.watched',
			sql<ComplaintStatus | null>`case when held.holds then complaint.status end`.as('status'),
			recorded(eb).as('recorded'),
			sql<number | null>`case when ${done} then held.days end`.as('completedIn'),
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(sql`1, 2, 3, 4, 5, 6, 7, 8, 9, 10`)
		.execute() as Promise<CaseGroup[]>;
}

/**
 * Of the reports that everybody may read, and no other (`complaint_listed_idx`): so each figure follows from rows that stand
 * beside it, and says nothing of whoever reported what few may read, be it subtracted from whatever else is told.
 */
const receivedIn = (db: Db, { from, until }: Span, { zone }: Pick<Now, 'zone'>) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.innerJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'thread.id').on('deadline.clock', '=', 'resolution')
		)
		.where('complaint.listed_at', '>=', startOfDay(from, zone))
		.where('complaint.listed_at', '<', endOfDay(until, zone));

/** `isWrittenBy`. */
const writtenBy = (agencyId: RawBuilder<unknown>) => sql<boolean>`coalesce(complaint.written_by = ${agencyId}, false)`;

/** With whomever it was. `tenure_pkey`. */
const everDid = (did: keyof Conduct) => sql<boolean>`exists (
	select from tenure as any_time where any_time.thread_id = thread.id and ${sql.ref(`any_time.${did}`)}
)`;

/** When the wait is over: at completion, else at the end, else not yet. */
const endOf = ({ now }: Now) => sql`coalesce(deadline.met_at, complaint.closed_at, ${now}::timestamptz)`;

const ordinalsFrom = (first: IsoDate, { now, zone, calendar }: Now): Ordinals => ({
	first,
	counts: sql`${sql.val(workdayOrdinals(first, dayOf(now, zone), calendar))}::int[]`
});

type Ordinals = { first: IsoDate; counts: RawBuilder<unknown> };

/** `workdaysBetween`. */
function daysBetween(from: RawBuilder<unknown>, to: RawBuilder<unknown>, { first, counts }: Ordinals, { zone }: Now) {
	const ordinal = (instant: RawBuilder<unknown>) =>
		sql`(${counts})[(${instant} at time zone ${zone})::date - ${first}::date + 1]`;
	return sql<number>`${ordinal(to)} - ${ordinal(from)}`;
}

/** The duties of the reports received in the period that have fallen due, under whoever held them then. */
async function groupClocks(db: Db, period: Span, moment: Now) {
	const rows = (await receivedIn(db, period, moment)
		.innerJoin('deadline as duty', 'duty.thread_id', 'thread.id')
		.where('duty.clock', 'in', COUNTED_CLOCKS)
		.where('duty.falls_at', '<=', moment.now)
		.select((eb) => [
			...(['duty.falls_to as agencyId', 'complaint.classification'] as const),
			recorded(eb).as('recorded'),
			eb.ref('duty.clock').$castTo<CountedClock>().as('clock'),
			writtenBy(sql.ref('duty.falls_to')).as('own'),
			eb.fn.countAll<number>().as('count'),
			eb.fn.countAll<number>().filterWhere('duty.met_at', '<', eb.ref('duty.falls_at')).as('inTime')
		])
		.groupBy(sql`1, 2, 3, 4, 5`)
		.execute()) as (ClockGroup & { own: boolean })[];
	const clocks = rows.map(({ own: _, ...group }) => group);
	return { reports: clocks, held: clocks.filter((_, index) => !rows[index]?.own) };
}

/**
 * What somebody is late with now: each report once; and with each on whose watch it became late, and with who holds what
 * was late before it came. `deadline_due_idx`, `tenure_pkey`.
 */
export async function groupOverdue(db: Db, { now }: Pick<Now, 'now'>): Promise<Overdue> {
	const late = sql`select thread_id, array_agg(distinct falls_to) filter (where owner not in (${sql.join(ABOVE_AGENCIES)})) as charged
		from deadline
		where met_at is null and ended_at is null and owner <> 'reporter' and due_at <= ${now}
			and exists (select from complaint where complaint.thread_id = deadline.thread_id and listed_at is not null)
		group by thread_id`;
	const { rows } = await sql<OverdueGroup & { whole: boolean }>`
		with late as materialized (${late}), subject as (
			select thread_id, null::uuid as agency_id, false as inherited, true as whole from late
			union all
			select thread_id, unnest(charged), false, false from late
			union all
			select late.thread_id, tenure.agency_id, true, false from late
				join tenure on tenure.thread_id = late.thread_id and tenure.until_at is null
				join complaint on complaint.thread_id = late.thread_id and complaint.closed_at is null
			where charged is not null and tenure.agency_id is not null and not coalesce(tenure.agency_id = any(charged), false)
		)
		select subject.agency_id as "agencyId", classification, sp4n_number is not null as recorded,
			inherited, whole, count(*)::int as count
		from subject join complaint using (thread_id)
		where not ${writtenBy(sql.ref('subject.agency_id'))}
		group by 1, 2, 3, 4, 5`.execute(db);
	const of = (wanted: boolean): OverdueGroup[] =>
		rows.filter(({ whole }) => whole === wanted).map(({ whole: _, ...group }) => group);
	return { reports: of(true), held: of(false) };
}

export type Overdue = Record<keyof Counts, OverdueGroup[]>;

/** What figures of some days of receipt are made of, but for what is overdue. */
export type Received = Record<keyof Counts, Pick<Groups, 'cases' | 'clocks'>> & { places: Place[] };

export async function groupReceived(db: Db, span: Span, moment: Now): Promise<Received> {
	const [cases, clocks, places] = await Promise.all([
		groupCases(db, span, moment),
		groupClocks(db, span, moment),
		groupPlaces(db, span, moment)
	]);
	return {
		reports: { cases: cases.reports, clocks: clocks.reports },
		held: { cases: cases.held, clocks: clocks.held },
		places
	};
}

/** Everything that figures of a period are made of. */
export async function groupAll(db: Db, period: Span, moment: Now): Promise<Counts> {
	const months = monthsIn(period).map((month) => groupReceived(db, month, moment));
	return joinGroups(await Promise.all(months), await groupOverdue(db, moment));
}

export function joinGroups(months: readonly Received[], overdue: Overdue): Counts {
	const all = (of: keyof Counts): Groups => ({
		cases: months.flatMap((month) => month[of].cases),
		clocks: months.flatMap((month) => month[of].clocks),
		overdue: overdue[of]
	});
	return { reports: all('reports'), held: all('held') };
}

/** Where the reports of the period come from and what they are mainly about, each with everybody who held it. */
const groupPlaces = (db: Db, period: Span, moment: Now): Promise<Place[]> =>
	receivedIn(db, period, moment)
		.innerJoinLateral(
			sql<{ agency_id: string | null; bounced: boolean }>`(
				select agency_id, bool_or(bounced) as bounced from tenure where tenure.thread_id = thread.id group by agency_id
			)`.as<'holder'>(sql`holder`),
			(join) => join.onTrue()
		)
		.where(sql<boolean>`not ${writtenBy(sql.ref('holder.agency_id'))}`)
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.select((eb) => [
			eb.fn.coalesce('category.parent_slug', 'category.slug').as('category'),
			...(['complaint.district_code as district', 'holder.agency_id as agencyId'] as const),
			'complaint.classification',
			recorded(eb).$castTo<boolean>().as('recorded'),
			sql<boolean>`case when holder.agency_id is null then ${everDid('bounced')} else holder.bounced end`.as('bounced'),
			eb.fn.countAll<number>().as('count')
		])
		.groupBy(sql`1, 2, 3, 4, 5, 6`)
		.execute();
