import { createECDH, ECDH } from 'node:crypto';
import { MOST_DEVICES, type Way } from '$lib/domain/notice/channel';
import { allow, refuse, type Result } from '$lib/domain/result';
import { keyOf } from '$lib/server/auth/secret-key';
import { findAccountForUpdate } from '$lib/server/db/accounts';
import { keepSubscription, type Subscription } from '$lib/server/identity/push-subscription';
import { CURVE } from '$lib/server/notices/push/encrypt';
import { isPushHost } from '$lib/server/notices/push/push-host';
import type { Session } from 'lucia';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type Shown = {
	session: Session;
	subscription: Subscription;
	/** Whether it outlives the session; of a device that is known that stays as it was chosen. */
	stays: boolean;
	/** The device that the browser says it was before. */
	knownAs: string;
};

/**
 * Lets the forum write to the browser that somebody sits before, or writes down where it is written to now. Of more
 * devices than anybody carries about the one that was seen last goes.
 */
export async function showDevice(
	deps: Deps,
	{ session, subscription, stays, knownAs }: Shown
): Promise<Result<null, 'push_unknown'>> {
	if (!isPushHost(subscription.endpoint, deps.env) || !areKeys(subscription)) return refuse('push_unknown');
	const { userId, device } = session;
	return deps.db.transaction().execute(async (trx) => {
		await findAccountForUpdate(trx, userId);
		const known = await trx
			.selectFrom('push_subscription')
			.select(['id', 'session_id as sessionId'])
			.where('id', '=', knownAs)
			.where('user_id', '=', userId)
			.executeTakeFirst();
		const seenIn = keyOf(session.id);
		const outlives = known ? known.sessionId === null : stays;
		await keepSubscription(trx, deps.env, {
			id: known?.id ?? crypto.randomUUID(),
			userId,
			subscription,
			device,
			sessionId: outlives ? null : seenIn,
			seenIn,
			at: deps.now()
		});
		await dropOldest(trx, userId);
		return allow(null);
	});
}

/** A point of the curve and sixteen octets: with anything else each message would fail. */
function areKeys({ p256dh, auth }: Subscription): boolean {
	if (Buffer.from(auth, 'base64url').length !== 16) return false;
	try {
		ECDH.convertKey(Buffer.from(p256dh, 'base64url'), CURVE, undefined, undefined, 'uncompressed');
		const pair = createECDH(CURVE);
		pair.generateKeys();
		return pair.computeSecret(Buffer.from(p256dh, 'base64url')).length === 32;
	} catch {
		return false;
	}
}

const dropOldest = (trx: Transaction<Database>, userId: string) =>
	trx
		.deleteFrom('push_subscription')
		.where('id', 'in', (eb) =>
			eb
				.selectFrom('push_subscription')
				.select('id')
				.where('user_id', '=', userId)
				.orderBy('seen_at', 'desc')
				.orderBy('id')
				.offset(MOST_DEVICES)
		)
		.execute();

/** Twice has the same effect as once; of somebody else's device nothing happens. */
export async function stopDevice({ db }: Pick<Deps, 'db'>, of: { userId: string; id: string }) {
	await db.deleteFrom('push_subscription').where('id', '=', of.id).where('user_id', '=', of.userId).execute();
	return allow(null);
}

type Ways = { own: Way; followed: Way; duties: Way | null; gathered: Way | null };

/** `null`: as it is. */
export async function chooseWays({ db }: Pick<Deps, 'db'>, userId: string, { own, followed, duties, gathered }: Ways) {
	await db
		.updateTable('app_user')
		.set({
			own_way: own,
			followed_way: followed,
			...(duties && { duties_way: duties }),
			...(gathered && { gathered_way: gathered })
		})
		.where('id', '=', userId)
		.execute();
	return allow(null);
}

/** Whether the browser of this session is to be written to after it has ended. */
export async function outlivesSession({ db }: Pick<Deps, 'db'>, session: Session): Promise<boolean> {
	const row = await db
		.selectFrom('push_subscription')
		.select('id')
		.where('seen_in', '=', keyOf(session.id))
		.where('session_id', 'is', null)
		.executeTakeFirst();
	return row !== undefined;
}
