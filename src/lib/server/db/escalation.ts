import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { endOfDay } from '$lib/domain/calendar/zone';
import { CLIMBING, type Climber, type Duty, type Rung } from '$lib/domain/escalation/ladder';
import { sql } from 'kysely';
import type { Db } from './client';

/** Whose duties are not those of an agency. */
const ABOVE_AGENCIES = ['moderator', 'inspectorate', 'secretariat'] as const satisfies Climber[];

/** The ladder as it is set. */
export const listRungs = (db: Db): Promise<Rung[]> =>
	db
		.selectFrom('escalation_step')
		.select(['clock', 'step', 'offset_working_days as offset', 'audience', 'to_agency_slug as toAgencySlug'])
		.orderBy('clock')
		.orderBy('offset_working_days')
		.execute();

/** The clocks of a thread that climb the ladder for these owners. */
export async function listDuties(db: Db, threadId: string, climbers: readonly Climber[]): Promise<Duty[]> {
	if (climbers.length === 0) return [];
	return (
		db
			.selectFrom('deadline')
			.leftJoin('tenure', (join) =>
				join
					.onRef('tenure.thread_id', '=', 'deadline.thread_id')
					.onRef('tenure.agency_id', '=', 'deadline.agency_id')
					.on('tenure.until_at', 'is', null)
			)
			.select(['clock', 'round', 'owner', 'deadline.agency_id as agencyId', 'due_day as dueDay', 'due_at as dueAt'])
			.select('tenure.from_at as heldSince')
			.where('deadline.thread_id', '=', threadId)
			.where('owner', 'in', climbers)
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.where('due_at', 'is not', null)
			// Before the first routing nobody owes the completion yet; the moderators' own clocks climb.
			.where((eb) => eb.or([eb('owner', 'in', ABOVE_AGENCIES), eb('deadline.agency_id', 'is not', null)]))
			.$narrowType<Omit<Duty, 'heldSince'>>()
			.execute()
	);
}

export const listTaken = (db: Db, threadId: string) =>
	db.selectFrom('escalation').select(['clock', 'round', 'step', 'at']).where('thread_id', '=', threadId).execute();

/** A rung and the latest due day whose duties have reached it; before the due day, only duties that are not late. */
export type ReachedRung = Pick<Rung, 'clock' | 'step'> & { last_due_day: IsoDate; is_late: boolean };

const TURNS = sql.join(CLIMBING.map(({ status, owner }) => sql`(${sql.lit(status)}, ${sql.lit(owner)})`));

/** The threads that have reached a rung and not taken it, by the index of open clocks. */
export function selectClimbers(db: Db, now: Date, zone: string, reached: readonly ReachedRung[]) {
	const [latest = '2000-01-01'] = reached.map((rung) => rung.last_due_day).sort((a, b) => b.localeCompare(a));
	const climbers = sql`
		with rung as materialized (
			select * from jsonb_to_recordset(${JSON.stringify(reached)}::jsonb)
				as rung (clock text, step text, last_due_day date, is_late boolean)
		)
		select deadline.thread_id
		from deadline join (
			select thread_id, status from complaint union all select thread_id, stage from consultation
		) as turn on turn.thread_id = deadline.thread_id
		where deadline.met_at is null and deadline.ended_at is null
			and deadline.due_at <= ${endOfDay(latest, zone)}
			and (turn.status, deadline.owner) in (${TURNS})
			and (deadline.owner in (${sql.join(ABOVE_AGENCIES.map((owner) => sql.lit(owner)))}) or deadline.agency_id is not null)
			and exists (
				select from rung
				where rung.clock = deadline.clock and deadline.due_day <= rung.last_due_day
					and rung.is_late = (deadline.due_at <= ${now})
					and not exists (
						select from escalation
						where escalation.thread_id = deadline.thread_id and escalation.clock = deadline.clock
							and escalation.round = deadline.round and escalation.step = rung.step
					)
			)`;
	return db
		.selectFrom('thread')
		.select('thread.ref')
		.where(sql<boolean>`thread.id in (${climbers})`);
}
