import { MINUTES_BETWEEN, type Digest } from '$lib/domain/notice/channel';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { MailDeps } from '../mail/outbox';
import type { DueNotice } from '../mail/take-notices';
import { giveToMail } from './give-to-mail';

/** Longer than any attempt takes. Whoever has not settled by then is no more, and another one tells the same again. */
const LEASE_MINUTES = 5;

const MINUTE_MS = 60_000;

const minutes = (at: Date, more: number) => new Date(at.getTime() + more * MINUTE_MS);

/** All that one device is to show of one matter now, or of what was gathered for a day. */
export type Claim = {
	subscriptionId: string;
	userId: string;
	threadId: string;
	digest: Digest | null;
	notices: DueNotice[];
	/** The most often tried of them, this time included. */
	attempts: number;
};

const isRipe = (at: Date) => sql<boolean>`push.due_at <= ${at}::timestamptz and not (push.digest is null and exists (
	select from push as lately
	where lately.subscription_id = push.subscription_id and lately.thread_id = push.thread_id and lately.digest is null
		and lately.sent and lately.settled_at > ${minutes(at, -MINUTES_BETWEEN)}::timestamptz
))`;

/**
 * Takes what the next device is to show of one matter, for this process alone, until the lease ends. It commits before
 * anything is sent: a process that dies while sending leaves it to be sent again, under the same topic.
 */
export const claimPush = (db: Db, at: Date): Promise<Claim | null> =>
	db.transaction().execute(async (trx) => {
		const { rows } = await sql<Claimed>`
			select push.subscription_id as "subscriptionId", push.thread_id as "threadId", push.digest
			from push join push_subscription on push_subscription.id = push.subscription_id
			where ${isRipe(at)}
			order by push.due_at
			limit 1
			for update of push_subscription skip locked`.execute(trx);
		const [next] = rows;
		return next ? lease(trx, next, at) : null;
	});

type Claimed = Pick<Claim, 'subscriptionId' | 'threadId' | 'digest'>;

async function lease(
	trx: Transaction<Database>,
	{ subscriptionId, threadId, digest }: Claimed,
	at: Date
): Promise<Claim | null> {
	const { rows } = await sql<DueNotice & { userId: string; attempts: number }>`
		update push set due_at = ${minutes(at, LEASE_MINUTES)}::timestamptz, attempts = attempts + 1
		from notice
		where notice.event_id = push.event_id and notice.recipient = push.recipient
			and push.subscription_id = ${subscriptionId} and push.digest is not distinct from ${digest}::text
			and (push.digest is not null or push.thread_id = ${threadId}) and ${isRipe(at)}
		returning push.event_id as "eventId", push.thread_id as "threadId", push.recipient, notice.audience,
			notice.agency_id as "agencyId", notice.due_day as "dueDay", notice.created_at as "createdAt",
			push.follow_id as "followId", push.user_id as "userId", push.attempts`.execute(trx);
	const [first] = rows;
	if (!first) return null;
	const notices = rows.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
	const attempts = Math.max(...rows.map((row) => row.attempts));
	return { subscriptionId, threadId, digest, userId: first.userId, notices, attempts };
}

const rowsOf = ({ subscriptionId, notices }: Claim) => sql`
	push.subscription_id = ${subscriptionId} and push.due_at is not null and (push.event_id, push.recipient) in (
		select * from unnest(
			${notices.map(({ eventId }) => eventId)}::uuid[], ${notices.map(({ recipient }) => recipient)}::text[]
		)
	)`;

/** `sent`: the push service has taken it. Not sent: there is nothing to tell any more. */
export const settle = (db: Db, claim: Claim, { at, sent }: { at: Date; sent: boolean }) =>
	sql`update push set due_at = null, settled_at = ${at}::timestamptz, sent = ${sent} where ${rowsOf(claim)}`.execute(
		db
	);

export const putOffPush = (db: Db, claim: Claim, until: Date) =>
	sql`update push set due_at = ${until}::timestamptz where ${rowsOf(claim)}`.execute(db);

/** This device will not show it. Where none has, and none still may, the mail takes over. */
export const giveUp = (db: Db, deps: MailDeps, claim: Claim, { dropped }: { dropped: boolean }): Promise<void> =>
	db.transaction().execute(async (trx) => {
		// Of two devices that give up at once, the second sees what the first has done.
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp push ' || ${claim.userId}, 0))`.execute(trx);
		if (dropped) await trx.deleteFrom('push_subscription').where('id', '=', claim.subscriptionId).execute();
		await settle(trx, claim, { at: deps.now(), sent: false });
		const { rows } = await sql<Pick<DueNotice, 'eventId' | 'recipient'>>`
			select event_id as "eventId", recipient from push
			where (sent or due_at is not null) and (event_id, recipient) in (
				select * from unnest(
					${claim.notices.map(({ eventId }) => eventId)}::uuid[],
					${claim.notices.map(({ recipient }) => recipient)}::text[]
				)
			)`.execute(trx);
		const shown = new Set(rows.map(({ eventId, recipient }) => `${eventId} ${recipient}`));
		await giveToMail(
			trx,
			deps,
			claim.notices
				.filter(({ eventId, recipient }) => !shown.has(`${eventId} ${recipient}`))
				.map((notice) => ({ ...notice, digest: claim.digest }))
		);
	});

/** What still lay before devices that are gone: stopped, signed out of, taken over by somebody else. */
export async function findLeftBehind(db: Db): Promise<Claim[]> {
	const rows = await db
		.selectFrom('push')
		.innerJoin('notice', (join) =>
			join.onRef('notice.event_id', '=', 'push.event_id').onRef('notice.recipient', '=', 'push.recipient')
		)
		.select(['push.event_id as eventId', 'push.thread_id as threadId', 'push.recipient', 'notice.audience'])
		.select(['notice.agency_id as agencyId', 'notice.due_day as dueDay', 'notice.created_at as createdAt'])
		.select(['push.follow_id as followId', 'push.user_id as userId', 'subscription_id as subscriptionId', 'attempts'])
		.select('push.digest')
		.where('push.due_at', 'is not', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('push_subscription')
						.select('push_subscription.id')
						.whereRef('push_subscription.id', '=', 'push.subscription_id')
				)
			)
		)
		.limit(500)
		.execute();
	return rows.map(({ subscriptionId, userId, attempts, digest, ...notice }) => ({
		subscriptionId,
		userId,
		digest,
		threadId: notice.threadId,
		notices: [notice],
		attempts
	}));
}
