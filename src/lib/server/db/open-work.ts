import { sql } from 'kysely';
import type { OpenWork } from '$lib/domain/complaint/open-work';
import type { Db } from './client';
import type { Write } from './together';

/** Of a report in `thread`: everybody may read it. */
export const LISTED = sql<boolean>`(published_at is not null and hidden_at is null and not confidential)`;

/** Has the stored open work of a report be the derived, and says that its figures have changed. */
export function writeOpenWork(threadId: string, work: readonly OpenWork[]): Write[] {
	const rows = work.map(
		({ agencyId, held, dueAt, firstDueAt }) =>
			sql`(${agencyId}::uuid, ${held}::boolean, ${dueAt}::timestamptz, ${firstDueAt}::timestamptz)`
	);
	const agencies = work.map(({ agencyId }) => sql`agency_id is not distinct from ${agencyId}::uuid`);
	return [
		...(rows.length === 0
			? []
			: [
					sql`insert into open_work (thread_id, agency_id, listed, held, received_at, due_at, first_due_at)
						select id, work.agency_id, ${LISTED}, work.held, created_at, work.due_at, work.first_due_at
						from thread, (values ${sql.join(rows)}) as work (agency_id, held, due_at, first_due_at)
						where id = ${threadId} ${OR_REPLACE}`
				]),
		sql`delete from open_work where thread_id = ${threadId} ${
			agencies.length === 0 ? sql`` : sql`and not (${sql.join(agencies, sql` or `)})`
		}`,
		sql`insert into figure_change (thread_id, received_at, changed_by)
			select id, created_at, pg_current_xact_id() from thread where id = ${threadId}
			on conflict (thread_id) do update set changed_by = excluded.changed_by`
	];
}

const OR_REPLACE = sql`on conflict (thread_id, agency_id) do update set
	listed = excluded.listed, held = excluded.held, due_at = excluded.due_at, first_due_at = excluded.first_due_at
	where (open_work.listed, open_work.held, open_work.due_at, open_work.first_due_at)
		is distinct from (excluded.listed, excluded.held, excluded.due_at, excluded.first_due_at)`;

/**
 * Writes what is still to be done of reports from their rows and clocks as they stand, which of their first answers are
 * counted in public, and that figures of them have changed. Repeating it changes no more than that mark.
 */
export async function keepOpenWork(db: Db, threadIds: readonly string[]): Promise<void> {
	const ids = sql`any(${threadIds}::uuid[])`;
	await sql`
		with wanted as (${openWorkOf(threadIds)}), gone as (
			delete from open_work where thread_id = ${ids} and not exists (
				select from wanted
				where wanted.thread_id = open_work.thread_id and wanted.agency_id is not distinct from open_work.agency_id
			)
		), answers as (
			update deadline set listed = report.listed from (${reportsOf(threadIds)}) as report
			where deadline.thread_id = report.id and clock = 'first_response' and deadline.listed <> report.listed
		), marked as (
			insert into figure_change (thread_id, received_at, changed_by)
			select id, created_at, pg_current_xact_id() from thread where id = ${ids}
			on conflict (thread_id) do update set changed_by = excluded.changed_by
		)
		insert into open_work (thread_id, agency_id, listed, held, received_at, due_at, first_due_at) select * from wanted
		${OR_REPLACE}`.execute(db);
}

const reportsOf = (threadIds: readonly string[]) => sql`
	select id, created_at, agency_id, ${LISTED} as listed,
		closed_at is null and agency_id is not null as held
	from thread join complaint on complaint.thread_id = thread.id where thread.id = any(${threadIds}::uuid[])`;

/** The rows as they should be. A duty is the agency's on whose watch it falls due, and the one's that holds it. */
const openWorkOf = (threadIds: readonly string[]) => sql`
	with report as (${reportsOf(threadIds)}
	), duty as (
		select thread_id, agency_id, falls_to, due_at from deadline
		where thread_id = any(${threadIds}::uuid[]) and met_at is null and ended_at is null and owner <> 'reporter'
			and due_at is not null
	), part (thread_id, agency_id, due_at, held) as (
		select thread_id, null::uuid, due_at, false from duty
		union all select thread_id, falls_to, due_at, false from duty where falls_to is not null
		union all select thread_id, agency_id, due_at, false from duty where agency_id is not null
		union all select id, agency_id, null, true from report where held
	), first as (
		select thread_id, min(due_at) as due_at from duty group by 1
	)
	select id as thread_id, part.agency_id, listed, bool_or(part.held) as held, created_at as received_at,
		min(part.due_at) as due_at, min(first.due_at) as first_due_at
	from part join report on report.id = part.thread_id left join first on first.thread_id = part.thread_id
	group by id, part.agency_id, listed, created_at`;
