import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Channel } from '$lib/domain/notice/channel';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Digest } from '$lib/domain/notice/channel';
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
	/** What made them hear. */
	followId: string | null;
};

/** What a channel has to tell now: each by itself, or what is gathered into the news of a day. */
export const noticesDue = (db: Db, now: Date, digest: Digest | null, channel: Channel = 'mail') =>
	db
		.selectFrom('delivery')
		.innerJoin('notice', (join) =>
			join.onRef('notice.event_id', '=', 'delivery.event_id').onRef('notice.recipient', '=', 'delivery.recipient')
		)
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.where('delivery.channel', '=', channel)
		.where('delivery.due_at', '<=', now)
		.where('delivery.digest', digest === null ? 'is' : '=', digest);

export const selectDue = (due: ReturnType<typeof noticesDue>) =>
	due
		.select(['notice.event_id as eventId', 'thread_event.thread_id as threadId', 'notice.recipient'])
		.select(['notice.audience', 'notice.agency_id as agencyId', 'notice.due_day as dueDay'])
		.select(['notice.created_at as createdAt', 'delivery.follow_id as followId']);

/** Takes the next notices for this transaction alone: others pass them over until it has ended. */
export const takeNotices = (
	trx: Transaction<Database>,
	now: Date,
	limit: number,
	channel: Channel = 'mail'
): Promise<DueNotice[]> =>
	selectDue(noticesDue(trx, now, null, channel))
		.orderBy('delivery.due_at')
		.limit(limit)
		.forUpdate('delivery')
		.skipLocked()
		.execute();

/** Puts off the letters of notices that were taken; `null` where there is nothing left to do. */
export const putOff = (
	trx: Transaction<Database>,
	notices: readonly DueNotice[],
	until: Date | null,
	channel: Channel = 'mail'
): Promise<void> => setDue(trx, notices, sql`due_at = ${until}::timestamptz`, channel);

/** Lets what was taken wait for the letter of that day. */
export const gather = (
	trx: Transaction<Database>,
	notices: readonly DueNotice[],
	at: Date,
	channel: Channel
): Promise<void> => setDue(trx, notices, sql`due_at = ${at}::timestamptz, digest = 'duties'`, channel);

/** They are told in this letter of the day. */
export const settleIn = (trx: Transaction<Database>, notices: readonly DueNotice[], mailId: string): Promise<void> =>
	setDue(trx, notices, sql`due_at = null, mail_id = ${mailId}::uuid`);

async function setDue(
	trx: Transaction<Database>,
	notices: readonly DueNotice[],
	change: RawBuilder<unknown>,
	channel: Channel = 'mail'
): Promise<void> {
	if (notices.length === 0) return;
	const events = notices.map(({ eventId }) => eventId);
	const recipients = notices.map(({ recipient }) => recipient);
	await sql`
		update delivery set ${change}
		from unnest(${events}::uuid[], ${recipients}::text[]) as taken (event_id, recipient)
		where delivery.event_id = taken.event_id and delivery.recipient = taken.recipient and channel = ${channel}`.execute(
		trx
	);
}
