import { UNSETTLED_STATUSES } from '$lib/domain/consultation/commitment/status';
import type { Gathered } from '$lib/domain/consultation/decide';
import { sql } from 'kysely';
import type { Db } from './client';

/** What was noted of a meeting that was entered wrongly proves nothing. */
const STANDING_MEETING = sql`(meeting_id is null or meeting_id not in (select id from meeting where taken_back_at is not null))`;

/** Counts what a consultation has gathered: what its checklists and guards go by. */
export async function countGathered(db: Db, threadId: string): Promise<Gathered> {
	const gathered = (await listGathered(db, [threadId])).get(threadId);
	if (!gathered) throw new Error('A consultation vanished under its lock');
	return gathered;
}

/** The same of many, in one statement. */
export async function listGathered(db: Db, threadIds: readonly string[]): Promise<Map<string, Gathered>> {
	const of = (table: string, condition = sql`true`) =>
		sql<number>`(select count(*)::int from ${sql.table(table)} counted
			where counted.thread_id = consultation.thread_id and ${condition})`;
	const { rows } = await sql<Gathered & { threadId: string }>`select
		consultation.thread_id as "threadId",
		consultation.team_decree <> '' as "teamDecree",
		consultation.question <> '' as question,
		${of('material', sql`taken_back_at is null`)} as materials,
		${of('invitation')} as invitations,
		${of('meeting', sql`taken_back_at is null`)} as meetings,
		${of('attendance')} as attendance,
		${of('post', sql`kind = 'meeting_note' and hidden_at is null and ${STANDING_MEETING}`)} as "meetingNotes",
		${of('attachment', sql`post_id in (select id from post where post.thread_id = consultation.thread_id and kind = 'meeting_note' and ${STANDING_MEETING})`)} as photos,
		exists (select from minutes where minutes.thread_id = consultation.thread_id) as "minutesData",
		${of('minutes_item')} as items,
		${of('minutes_item', sql`(counted.agency_id is null or due_day is null or person_in_charge = '')`)} as "itemsIncomplete",
		${of('signatory')} as parties,
		${of('signatory', sql`side = 'host'`)} as "hostParties",
		${of('signatory', sql`side = 'public'`)} as "publicParties",
		${of('signatory', sql`signed_at is not null`)} as signed,
		${of('signatory', sql`refused_at is not null`)} as refused,
		(select count(distinct side) = 2 from signatory counted
			where counted.thread_id = consultation.thread_id and signed_at is not null) as "bothSidesSigned",
		${of('publication', sql`taken_back_at is null`)} as publications,
		${of('commitment', sql`status in (${sql.join(UNSETTLED_STATUSES)})`)} as "commitmentsOpen"
		from consultation where thread_id = any(${[...threadIds]}::uuid[])`.execute(db);
	return new Map(rows.map(({ threadId, ...gathered }) => [threadId, gathered]));
}
