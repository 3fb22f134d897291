import type { Stretch } from '$lib/domain/calendar/revision';
import type { StoredDue } from '$lib/domain/deadline/due-move';
import { readComplaintEvent, type ComplaintEvent } from '$lib/domain/complaint/event';
import { sql } from 'kysely';
import type { Db } from './client';

/** A report whose clocks a calendar can move, and what deriving them anew takes. */
export type OpenCase = {
	id: string;
	ref: string;
	title: string;
	districtCode: string;
	/** Whether anybody may read it; else its number is all that is told of it. */
	isPublic: boolean;
	stored: StoredDue[];
	events: ComplaintEvent[];
};

/** Open clocks that are not breached at the moment: what a calendar published then can move. */
export const openAt = (db: Db, at: Date) =>
	db
		.selectFrom('deadline')
		.innerJoin('complaint', 'complaint.thread_id', 'deadline.thread_id')
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where((eb) => eb.or([eb('due_at', 'is', null), eb('due_at', '>', at)]));

/**
 * Open clocks that have not been reckoned under the newest calendar though it can move them: not those that were
 * breached when the next version after theirs came out, which keep theirs for good.
 */
export const pendingClocks = (db: Db) =>
	db
		.selectFrom('deadline')
		.innerJoin('complaint', 'complaint.thread_id', 'deadline.thread_id')
		.innerJoin('calendar_version as next', (join) =>
			join.on((eb) => eb('next.version', '=', eb('deadline.calendar_version', '+', 1)))
		)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where((eb) => eb.or([eb('due_at', 'is', null), eb('due_at', '>', eb.ref('next.published_at'))]));

/** Reports that wait for their reckoning under the newest calendar. */
export async function countPending(db: Db): Promise<number> {
	const { count } = await pendingClocks(db)
		.select((eb) => eb.fn.count<number>('deadline.thread_id').distinct().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** Whether the count of the clock runs over one of the stretches. The day of the start is never counted. */
export const isTouched = (stretches: readonly Stretch[], zone: string) => sql<boolean>`exists (
	select from jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as s ("from" date, "to" date, "districtCode" text)
	where (s."districtCode" is null or s."districtCode" = complaint.district_code)
	and s."to" > (deadline.started_at at time zone ${zone})::date
	and (deadline.due_day is null or s."from" <= deadline.due_day)
)`;

/** The reports of these ids with their open clocks and their histories, in the order of the ids. */
export async function readOpenCases(db: Db, ids: readonly string[]): Promise<OpenCase[]> {
	if (ids.length === 0) return [];
	const [threads, clocks, events] = await Promise.all([
		db
			.selectFrom('thread')
			.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
			.select(['thread.id', 'ref', 'title', 'district_code as districtCode'])
			.select(sql<boolean>`published_at is not null and hidden_at is null and not confidential`.as('isPublic'))
			.where('thread.id', 'in', ids)
			.orderBy('thread.id')
			.execute(),
		db
			.selectFrom('deadline')
			.select(['thread_id', 'clock', 'round', 'due_day as dueDay'])
			.where('thread_id', 'in', ids)
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.execute(),
		db
			.selectFrom('thread_event')
			.select(['thread_id', 'seq', 'at', 'action', 'from_status as from', 'to_status as to', 'actor_role as role'])
			.select(['actor_agency_id as agencyId', 'actor_user_id as userId', 'public', 'data'])
			.where('thread_id', 'in', ids)
			.orderBy('seq')
			.execute()
	]);
	const clocksOf = Map.groupBy(clocks, ({ thread_id }) => thread_id);
	const eventsOf = Map.groupBy(events.map(readComplaintEvent), ({ thread_id }) => thread_id);
	return threads.map((thread) => ({
		...thread,
		stored: clocksOf.get(thread.id) ?? [],
		events: eventsOf.get(thread.id) ?? []
	}));
}
