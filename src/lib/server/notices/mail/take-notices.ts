import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { NoticeAudience } from '../audiences';

/** A notice whose letter is due. */
export type DueNotice = {
	eventId: string;
	threadId: string;
	recipient: string;
	audience: NoticeAudience;
	agencyId: string | null;
	dueDay: IsoDate | null;
	createdAt: Date;
};

/** Notices whose letter, or whose place in the letter of the day, is due. */
export const noticesDue = (db: Db, now: Date, kind: 'letter' | 'digest') =>
	db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.where('notice.mail_due_at', '<=', now)
		.where('notice.digest', '=', kind === 'digest');

/** Takes the next notices for this transaction alone: others pass them over until it has ended. */
export const takeNotices = (trx: Transaction<Database>, now: Date, limit: number): Promise<DueNotice[]> =>
	noticesDue(trx, now, 'letter')
		.select(['notice.event_id as eventId', 'thread_event.thread_id as threadId', 'notice.recipient'])
		.select(['notice.audience', 'notice.agency_id as agencyId', 'notice.due_day as dueDay'])
		.select('notice.created_at as createdAt')
		.orderBy('notice.mail_due_at')
		.limit(limit)
		.forUpdate('notice')
		.skipLocked()
		.execute();

/** Puts off the letters of notices that were taken; `null` where there is nothing left to do. */
export async function putOff(
	trx: Transaction<Database>,
	notices: readonly DueNotice[],
	until: Date | null
): Promise<void> {
	if (notices.length === 0) return;
	const events = notices.map(({ eventId }) => eventId);
	const recipients = notices.map(({ recipient }) => recipient);
	await sql`
		update notice set mail_due_at = ${until}::timestamptz
		from unnest(${events}::uuid[], ${recipients}::text[]) as taken (event_id, recipient)
		where notice.event_id = taken.event_id and notice.recipient = taken.recipient`.execute(trx);
}
