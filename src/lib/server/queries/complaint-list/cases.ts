import { RULED_BY_ANOTHER } from '$lib/domain/complaint/status';
import { statusesIn } from '$lib/domain/complaint/status-group';
import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import { sql, type RawBuilder } from 'kysely';
import { reportersIn, supportsIn } from '../../identity/case-voices';

/*
 * In lists a case of linked reports is shown once, by its leading one. A report whose reporter objects goes its own way and is
 * shown by itself, and so is one whose leading report the public may not read, or was not taken up.
 */
const OWN_WAY = sql.join(RULED_BY_ANOTHER.map((status) => sql.lit(status)));
const NOT_TAKEN_UP = sql.join(statusesIn('other').map((status) => sql.lit(status)));

/** Of a linked report `own` and the leading one `led`: whether the row of that one stands for both. */
const isShownByLeader = sql<boolean>`(
	head.published_at is not null and head.hidden_at is null and not head.confidential
	and led.status not in (${NOT_TAKEN_UP}) and own.status not in (${OWN_WAY})
)`;

/** Where a query finds a report and the one that leads its case. */
const PLACES = {
	thread: { id: sql.ref('thread.id'), head: sql.ref('thread.head_id') },
	complaint: { id: sql.ref('complaint.thread_id'), head: sql.ref('complaint.led_by') }
};

/**
 * Whether a report, in a query of one of these tables, has a row of its own. Where a list is narrowed, the leading one must be in
 * it as well, or the case would be missing from it; of what is late nothing is put behind anything.
 */
export function hasOwnRow(
	asked: Partial<ComplaintFilter> = {},
	table: keyof typeof PLACES = 'thread'
): RawBuilder<boolean> {
	if (asked.late) return sql<boolean>`true`;
	const also = [
		...(asked.statuses ? [sql`led.status in (${sql.join(asked.statuses.map((status) => sql.lit(status)))})`] : []),
		...(asked.agency ? [sql`led.agency_id is not distinct from own.agency_id`] : []),
		...(asked.district ? [sql`led.district_code = own.district_code`] : []),
		...(asked.category ? [sql`led.category_slug = own.category_slug`] : []),
		...(asked.classification ? [sql`led.classification = own.classification`] : [])
	];
	// Not `exists`: Postgres would hash the whole table for one page.
	const { id, head } = PLACES[table];
	return sql<boolean>`(${head} is null or (
		select true from thread as head
		join complaint as led on led.thread_id = head.id
		join complaint as own on own.thread_id = ${id}
		where head.id = ${head} and ${sql.join([isShownByLeader, ...also], sql` and `)}
	) is null)`;
}

/** Whether the row of a leading report stands for a linked one as well, given as `linked` with `its` status. */
export const isBehindLeader = sql<boolean>`(
	linked.published_at is not null and linked.hidden_at is null and not linked.confidential and its.status not in (${OWN_WAY})
)`;

/** By `thread_head_idx`: most reports lead nothing. Nor is this an `exists`. */
const isLeading = sql<boolean>`(
	select true from thread as linked join complaint as its on its.thread_id = linked.id
	where linked.head_id = thread.id and ${isBehindLeader} limit 1
)`;
const HEAD = sql.ref<string>('thread.id');

/** Of the row of a list, where it stands for a case: how many filed its reports, and how many others support them. */
export const reportersOfCase = sql<number | null>`case when ${isLeading} then ${reportersIn(HEAD)} end`;
export const supportsOfCase = sql<number>`case when ${isLeading} then ${supportsIn(HEAD)} else thread.support_count end`;
