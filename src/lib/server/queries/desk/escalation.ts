import type { Seat } from '$lib/domain/desk/desk';
import type { DutyClock, EscalationLevel, EscalationStep } from '$lib/domain/deadline/duty';
import type { ComplaintAction } from '$lib/domain/complaint/acts';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Database } from '../../db/schema';

/** A step of the ladder that reached an office, and the next thing that the office did. ISO instants. */
export type Reached = {
	step: EscalationStep;
	clock: DutyClock;
	at: string;
	decided: { action: ComplaintAction; at: string } | null;
	/** When the duty itself was fulfilled, or fell away. */
	settledAt: string | null;
};

/** What reached another head, before a report was handed over, is not this one's. */
const isOfSeat = (level: EscalationLevel | null, { agencyId }: Seat): RawBuilder<boolean> =>
	sql<boolean>`(escalation.level = ${level} and (${agencyId}::uuid is null or escalation.agency_id = ${agencyId}::uuid))`;

/** Not `exists`, which Postgres would hash: it is asked of what is open, and not of all that ever climbed. */
export const hasReached = (level: EscalationLevel, seat: Seat): RawBuilder<boolean> =>
	sql<boolean>`coalesce((
		select true from escalation where escalation.thread_id = thread.id and ${isOfSeat(level, seat)} limit 1
	), false)`;

/** The last step that reached the office of this chair; nothing where a list is not about the ladder. */
export const lastReached = (eb: ExpressionBuilder<Database, 'thread'>, level: EscalationLevel | null, seat: Seat) =>
	eb
		.selectFrom('escalation')
		.leftJoin('deadline', (join) =>
			join
				.onRef('deadline.thread_id', '=', 'escalation.thread_id')
				.onRef('deadline.clock', '=', 'escalation.clock')
				.onRef('deadline.round', '=', 'escalation.round')
		)
		.select(['escalation.step', 'escalation.clock', 'escalation.at'])
		.select((inner) => inner.fn.coalesce('deadline.met_at', 'deadline.ended_at').as('settledAt'))
		.select((inner) =>
			jsonObjectFrom(
				inner
					.selectFrom('thread_event')
					.select(['thread_event.action', 'thread_event.at'])
					.$narrowType<{ action: ComplaintAction }>()
					.whereRef('thread_event.thread_id', '=', 'escalation.thread_id')
					.whereRef('thread_event.seq', '>', 'escalation.seq')
					.where(sql<boolean>`thread_event.actor_role = ${seat.role}`)
					.$if(seat.agencyId !== null, (query) => query.where('thread_event.actor_agency_id', '=', seat.agencyId))
					.orderBy('thread_event.seq')
					.limit(1)
			).as('decided')
		)
		.whereRef('escalation.thread_id', '=', 'thread.id')
		.where(isOfSeat(level, seat))
		.orderBy('escalation.seq', 'desc')
		.limit(1);

type Stored = Omit<Reached, 'at' | 'decided' | 'settledAt'> & {
	at: Date | string;
	settledAt: Date | string | null;
	decided: { action: ComplaintAction; at: Date | string } | null;
};

/** Inside JSON the instants are text already, in Postgres's own way of writing it. */
export const reachedOf = ({ step, clock, at, decided, settledAt }: Stored): Reached => ({
	step,
	clock,
	at: new Date(at).toISOString(),
	decided: decided && { action: decided.action, at: new Date(decided.at).toISOString() },
	settledAt: settledAt && new Date(settledAt).toISOString()
});
