import type { DeliveryState } from '$lib/domain/webhook/retry';
import type { SentKind } from '$lib/domain/webhook/kinds';
import { sql } from 'kysely';
import type { Db } from '../db/client';

/** For so long whoever has taken a webhook or a delivery may be at it before another takes it: longer than any attempt lasts. */
const AT_IT_MS = 60_000;

const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** Webhooks to which something is due, those that have waited longest first. */
export async function listDueWebhooks(db: Db, now: Date): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select webhook.id from webhook
		join lateral (
			select due_at from webhook_delivery where webhook_id = webhook.id and due_at <= ${now} order by due_at limit 1
		) as due on true
		where ${isOpen(now)} and (busy_until is null or busy_until <= ${now})
		order by due.due_at, webhook.id`.execute(db);
	return rows.map(({ id }) => id);
}

const isOpen = (now: Date) =>
	sql`ended_at is null and paused_at is null and (rests_until is null or rests_until <= ${now})`;

/** Takes a webhook, or goes on with one that was taken; false where another process is at it, or nothing may be sent. */
export async function takeWebhook(
	db: Db,
	id: string,
	{ now, taken }: { now: Date; taken: Date | null }
): Promise<Date | null> {
	const until = later(now, AT_IT_MS);
	const { rows } = await sql`
		update webhook set busy_until = ${until} where id = ${id} and ${isOpen(now)}
			and (busy_until is null or busy_until <= ${now} or busy_until = ${taken}::timestamptz)
		returning id`.execute(db);
	return rows.length > 0 ? until : null;
}

export const leaveWebhook = (db: Db, id: string, taken: Date) =>
	db.updateTable('webhook').set({ busy_until: null }).where('id', '=', id).where('busy_until', '=', taken).execute();

export type Claimed = {
	id: string;
	eventId: string | null;
	kind: SentKind;
	madeAt: Date;
	/** This one counted. */
	attempt: number;
	webhookId: string;
	address: string;
	sealed: Buffer;
	earlierUntil: Date | null;
};

/** Takes the oldest that is due. Should whoever took it die, it is due again by itself, under the same id. */
export async function claimDelivery(db: Db, webhookId: string, now: Date): Promise<Claimed | undefined> {
	const { rows } = await sql<Claimed>`
		update webhook_delivery as taken set attempts = attempts + 1, due_at = ${later(now, AT_IT_MS)}, tried_at = ${now}
		from webhook
		where webhook.id = ${webhookId} and taken.webhook_id = webhook.id and taken.id = (
			select id from webhook_delivery where webhook_id = ${webhookId} and due_at <= ${now}
			order by due_at, id limit 1 for update skip locked
		)
		returning taken.id, event_id as "eventId", kind, taken.made_at as "madeAt", attempts as attempt,
			webhook.id as "webhookId", address, sealed, earlier_until as "earlierUntil"`.execute(db);
	return rows[0];
}

export type Settled = {
	state: DeliveryState;
	/** Only where it waits for another attempt. */
	dueAt: Date | null;
	status: number | null;
	answer: string;
};

/** What became of an attempt; of one that was given up for dead nothing is kept, for another was made of it. */
export async function settleDelivery(
	db: Db,
	{ id, attempt }: Claimed,
	{ state, dueAt, status, answer }: Settled
): Promise<void> {
	const told = { state, due_at: dueAt, status, answer };
	await db.updateTable('webhook_delivery').set(told).where('id', '=', id).where('attempts', '=', attempt).execute();
}

/** Nothing is wrong with the address any more. */
export const noteArrival = (db: Db, webhookId: string) =>
	db
		.updateTable('webhook')
		.set({ failures: 0, failing_since: null, rests_until: null })
		.where('id', '=', webhookId)
		.where('failures', '>', 0)
		.execute();

/** How often in a row nothing arrived, and since when. */
export const noteFailure = (db: Db, webhookId: string, now: Date) =>
	db
		.updateTable('webhook')
		.set((eb) => ({
			failures: eb('failures', '+', 1),
			failing_since: eb.fn.coalesce('failing_since', sql<Date>`${now}::timestamptz`)
		}))
		.where('id', '=', webhookId)
		.returning(['failures', 'failing_since as since'])
		.executeTakeFirst();

/** Leaves an address in peace for a while. */
export const restWebhook = (db: Db, webhookId: string, until: Date) =>
	db.updateTable('webhook').set({ rests_until: until }).where('id', '=', webhookId).execute();

/** What has been done with for so long nobody looks for any more. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

export const forgetOldDeliveries = (db: Db, now: Date) =>
	db.deleteFrom('webhook_delivery').where('due_at', 'is', null).where('made_at', '<', later(now, -KEPT_MS)).execute();
