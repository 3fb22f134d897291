import { RULED_BY_ANOTHER } from '$lib/domain/complaint/status';
import type { Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { OPEN_STATUSES, STATUS_OWNER, type ComplaintStatus } from '$lib/domain/complaint/status';
import {
	AT_AGENCY,
	DESK_LISTS,
	HEADS_TURN,
	INSPECTORATES_TURN,
	RECENT_DAYS,
	SECRETARIATS_TURN,
	type DeskList,
	type Seat
} from '$lib/domain/desk/desk';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';
import { hasReached } from './escalation';
import { isNobodyLeftOf, isNotOwn } from '../../identity/own-reports';

/** Who sits where, and when. */
export type DeskScope = { seat: Seat; actor: Actor; now: Date; today: IsoDate };

type Condition = RawBuilder<boolean>;

/**
 * Every report that the holder of this chair handles or oversees, with the clock that the desk goes by: the earliest of
 * the duties of whoever's turn it is, or of any that is late. Of an agency that is the first response or the
 * completion, whichever comes first. A report is late exactly if this clock is (`isLate`), so pages and counts agree.
 */
export const deskThreads = (db: Db, { seat, actor, now, today }: DeskScope) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('deadline')
					.select(['clock', 'owner', 'policy_id', 'due_day', 'due_at', 'left_at_pause'])
					.whereRef('deadline.thread_id', '=', 'thread.id')
					.where('met_at', 'is', null)
					.where('ended_at', 'is', null)
					.where((row) =>
						row.or([
							sql<boolean>`deadline.owner = ${OWNER_OF_TURN}`,
							row.and([row('owner', '<>', 'reporter'), row('due_at', '<=', now)])
						])
					)
					.orderBy('due_at', (order) => order.asc().nullsLast())
					.limit(1)
					.as('clock'),
			(join) => join.onTrue()
		)
		.where(isNotOwn(actor))
		.$if(looksAtOffices(seat), (query) => query.leftJoin(officesOn(today), 'office.agency_id', 'complaint.agency_id'))
		.$if(seat.agencyId !== null, (query) => query.where('complaint.agency_id', '=', seat.agencyId));

/** Literals, not parameters: this is the status law, the same in every request. */
const OWNER_OF_TURN = sql`case complaint.status ${sql.join(
	OPEN_STATUSES.map((status) => sql`when ${sql.lit(status)} then ${sql.lit(STATUS_OWNER[status])}`),
	sql` `
)} end`;

/** What `isLate` says, of the clock the desk goes by. */
export const isLateAt = (now: Date): Condition => sql<boolean>`(clock.due_at <= ${now} and clock.owner <> 'reporter')`;

/** Whether the report is in a list of the chair. */
export const isIn = (list: DeskList, scope: DeskScope): Condition =>
	sql<boolean>`(${sql.join(conditionsOf(list, scope), sql` and `)})`;

function conditionsOf(list: DeskList, { actor, now, today, seat }: DeskScope): Condition[] {
	const mine = sql<boolean>`(${actor.userId}::uuid = any(complaint.decider_ids) and ${isOneOf(RULED_BY_ANOTHER)})`;
	return [
		isOneOf(list.statuses),
		isOfTime(list, seat, now),
		...(list.ruling === 'own' ? [sql<boolean>`not ${mine}`] : []),
		...(list.ruling === 'another' ? [mine] : []),
		...(list.late ? [isLateAt(now)] : []),
		...(list.supervisory ? [sql<boolean>`complaint.classification = 'supervisory_complaint'`] : []),
		...(list.escalated ? [hasReached(list.escalated, seat)] : []),
		...(list.held ? [isHeldFor({ actor, seat, today })] : []),
		...(list.paper ? [ON_PAPER] : []),
		...(list.vacant ? [isUnmanned(today)] : [])
	];
}

/** What a person has, and what those have who are away and for whom they stand in; on to theirs where a deputy is away too. */
export const isHeldFor = ({ actor, seat: { agencyId }, today }: Omit<DeskScope, 'now'>): Condition =>
	sql<boolean>`complaint.assignee_id in (
		with recursive held (user_id) as (
			select ${actor.userId}::uuid
			union
			select absence.user_id from absence join held on absence.deputy_id = held.user_id
			where agency_id = ${agencyId}::uuid and ended_at is null and from_day <= ${today} and until_day >= ${today}
		)
		select user_id from held
	)`;

const ON_PAPER = sql<boolean>`complaint.agency_id in (select id from agency where on_paper)`;

/** What is closed has a date, what is open has none: said for the index, and so that the counts can skip the archive. */
function isOfTime(list: DeskList, seat: Seat, now: Date): Condition {
	const recent = sql<boolean>`complaint.closed_at > ${recentSince(now)}`;
	if (list.whenever) return sql<boolean>`true`;
	if (list.recent) return recent;
	return list.escalated ? sql<boolean>`(${isOpen(seat)} or ${recent})` : sql<boolean>`complaint.closed_at is null`;
}

/** Of one agency by its statuses, which `complaint_agency_idx` knows; by the missing date it would read the whole province. */
export const isOpen = ({ agencyId }: Seat): Condition =>
	agencyId === null ? sql<boolean>`complaint.closed_at is null` : isOneOf(OPEN_STATUSES);

const isOneOf = (statuses: readonly ComplaintStatus[]): Condition =>
	sql<boolean>`complaint.status in (${sql.join(statuses.map((status) => sql.lit(status)))})`;

const DAY = 86_400_000;
export const recentSince = (now: Date): Date => new Date(now.getTime() - RECENT_DAYS * DAY);

/**
 * At an agency, or at an office above it, where today nobody is who may do what the report needs. Who filed the report does
 * not count as its officer, and who closed or ruled on it does not count as one who rules.
 */
const isUnmanned = (today: IsoDate): Condition => {
	const lacks = (turn: readonly ComplaintStatus[], holders: RawBuilder<unknown>) =>
		sql`(${isOneOf(turn)} and ${isNobodyLeftOf(holders, sql`complaint.decider_ids`)})`;
	const officers = sql`coalesce(office.officers, '{}')`;
	return sql<boolean>`(${isOneOf(AT_AGENCY)} and ((${isNobodyLeftOf(officers, sql`'{}'::uuid[]`)} and not ${ON_PAPER})
		or ${lacks(HEADS_TURN, sql`coalesce(office.heads, '{}')`)}
		or ${lacks(INSPECTORATES_TURN, holdersOf('inspector', today))} or ${lacks(SECRETARIATS_TURN, holdersOf('secretary', today))}))`;
};

/** Who holds an office of the whole province. */
const holdersOf = (role: 'inspector' | 'secretary', today: IsoDate) =>
	sql`array(select user_id from membership where role = ${sql.lit(role)} and ${isInForce(today)} and ${HAS_ARRIVED})`;

const looksAtOffices = ({ role }: Seat): boolean => Object.values(DESK_LISTS[role]).some(({ vacant }) => vacant);

/** Who holds the offices of each agency: looked up once, and not again for each of its reports. */
const officesOn = (today: IsoDate) => (eb: ExpressionBuilder<Database, 'thread' | 'complaint'>) =>
	eb
		.selectFrom('membership')
		.where(isInForce(today))
		.where(HAS_ARRIVED)
		.groupBy('agency_id')
		.select('agency_id')
		.select(sql<string[] | null>`array_agg(user_id) filter (where role = 'officer')`.as('officers'))
		.select(sql<string[] | null>`array_agg(user_id) filter (where role = 'agency_head')`.as('heads'))
		.as('office');
