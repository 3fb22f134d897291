import type { QuietHours } from '$lib/domain/follow/letters';
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import type { Env } from '../env';
import { CONTEXT } from './context';
import { lastingMac } from './lasting-key';
import { createSeal, type Seal } from './seal';

/** Where a browser is written to, and its keys, as it gave them out. */
export type Subscription = { endpoint: string; p256dh: string; auth: string };

type Keys = Pick<Env, 'secret' | 'lasting'>;

const endpointKey = (env: Keys, endpoint: string): string => lastingMac(env, 'push/endpoint', endpoint);

export type KeptSubscription = {
	id: string;
	userId: string;
	subscription: Subscription;
	device: string;
	/** The session it ends with; null where it outlives it. */
	sessionId: string | null;
	seenIn: string;
	at: Date;
};

/** A browser belongs to whoever let the forum write to it last: what it was to somebody before them ends. */
export async function keepSubscription(trx: Transaction<Database>, env: Keys, kept: KeptSubscription): Promise<void> {
	const { id, userId, subscription, device, sessionId, seenIn, at } = kept;
	const endpoint_key = endpointKey(env, subscription.endpoint);
	await trx
		.deleteFrom('push_subscription')
		.where((eb) =>
			eb.or([eb('endpoint_key', '=', endpoint_key), eb.and([eb('id', '=', id), eb('user_id', '=', userId)])])
		)
		.execute();
	const sealed = createSeal(env.secret).seal(CONTEXT.push(id), subscription);
	const row = { id, user_id: userId, endpoint_key, sealed, device, session_id: sessionId, seen_in: seenIn };
	await trx
		.insertInto('push_subscription')
		.values({ ...row, made_at: at, seen_at: at })
		// The same press twice at once: one of them is enough.
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Null where it is gone. Only the job that writes to it calls this. */
export async function openSubscription(db: Db, seal: Seal, id: string): Promise<Subscription | null> {
	const row = await db.selectFrom('push_subscription').select('sealed').where('id', '=', id).executeTakeFirst();
	return row ? (seal.open(CONTEXT.push(id), row.sealed) as Subscription) : null;
}

export type MyDevice = {
	id: string;
	device: string;
	/** By what the browser knows itself again: a digest of where it is written to. */
	mark: string;
	stays: boolean;
	since: string;
	seenAt: Date;
};

/** The devices of one person, for themselves. */
export async function listDevices(db: Db, env: Pick<Env, 'secret'>, userId: string): Promise<MyDevice[]> {
	const seal = createSeal(env.secret);
	const rows = await db
		.selectFrom('push_subscription')
		.select(['id', 'device', 'sealed', 'made_at as since', 'seen_at as seenAt'])
		.select(sql<boolean>`session_id is null`.as('stays'))
		.where('user_id', '=', userId)
		.orderBy('made_at', 'desc')
		.orderBy('id')
		.execute();
	// What lies under a secret that is lost is no device any more.
	const known = rows.filter(({ sealed }) => seal.knows(sealed));
	return known.map(({ id, sealed, since, ...row }) => {
		const { endpoint } = seal.open(CONTEXT.push(id), sealed) as Subscription;
		const mark = createHash('sha256').update(endpoint).digest('base64url');
		return { ...row, id, since: since.toISOString(), mark };
	});
}

/** The account behind a recipient, when it wants to be left in peace, and its devices. */
export type Reached = { userId: string; quiet: QuietHours; devices: readonly string[] };
type Asked = { recipient: string; threadId: string };

/** Whom a push would reach: who filed a report stays unnamed outside of here. */
export async function findDevices(db: Db, asked: readonly Asked[]): Promise<(one: Asked) => Reached | null> {
	if (asked.length === 0) return () => null;
	const { rows } = await sql<Asked & { userId: string; from: number; until: number; devices: string[] }>`
		select asked.recipient, asked.thread_id as "threadId", app_user.id as "userId", quiet_from as "from", quiet_until as "until",
			array(select id from push_subscription where user_id = app_user.id order by id) as devices
		from unnest(${asked.map(({ recipient }) => recipient)}::text[], ${asked.map(({ threadId }) => threadId)}::uuid[])
			as asked (recipient, thread_id)
		left join reporter on asked.recipient = 'reporter' and reporter.thread_id = asked.thread_id
		join app_user on app_user.id = coalesce(
			reporter.user_id, case when asked.recipient like 'user:%' then substring(asked.recipient from 6)::uuid end
		)`.execute(db);
	const keyOf = ({ recipient, threadId }: Asked) => `${recipient} ${threadId}`;
	const reached = new Map(
		rows.map(({ userId, from, until, devices, ...one }) => [keyOf(one), { userId, quiet: { from, until }, devices }])
	);
	return (one) => reached.get(keyOf(one)) ?? null;
}
