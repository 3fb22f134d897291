import { createECDH, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { keepSubscription } from '$lib/server/identity/push-subscription';
import { tellSome } from '$lib/server/notices/fan-out';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import type { Services } from '$lib/server/services';
import type { Cast } from './cast';

const WEEK_MS = 7 * 86_400_000;

/**
 * What a citizen follows from a week ago on, gathered once a day, and an officer who takes their duties so; and the
 * letters of the day that came of it. Once: what is followed already stays as it is.
 */
export async function sowFollowing(services: Services, { citizen }: Pick<Cast, 'citizen'>): Promise<void> {
	const { db, env, now } = services;
	const since = new Date(now().getTime() - WEEK_MS);
	await db
		.updateTable('app_user')
		.set({ duties_daily: true, gathered_way: 'both' })
		.where('email', '=', 'pupr@fkp.test')
		.execute();
	await sowDevice(services, citizen.userId, since);
	const agency = await db.selectFrom('agency').select('id').where('slug', '=', 'pupr').executeTakeFirst();
	if (!agency) return;
	const row = { user_id: citizen.userId, thread_id: null, letters: 'daily', at: since } as const;
	await db
		.insertInto('follow')
		.values([
			{ ...row, agency_id: agency.id },
			{ ...row, agency_id: null, words: 'jalan rusak' },
			{ ...row, agency_id: null, district_code: '82.71', letters: 'none' }
		])
		.onConflict((follow) => follow.doNothing())
		.execute();
	// What happened since then, as if they had followed it when it did.
	await sql`
		insert into fan_out (event_id, agency_id, at)
		select event.id, complaint.agency_id, event.at
		from thread_event as event join complaint using (thread_id) join thread on thread.id = event.thread_id
		where event.action in ('route', 'answer', 'resolve') and event.at > ${since} and event.public and not thread.confidential
		on conflict do nothing`.execute(db);
	const then = { env, now: () => since };
	while (await db.transaction().execute((trx) => tellSome(trx, then)));
	await writeDueDigests(services);
	// Nothing of it is left to be sent when a mail server is given later.
	const letters = db.updateTable('mail').where('audience', 'in', ['digest', 'following']).where('sent_at', 'is', null);
	await letters.set((eb) => ({ sent_at: eb.ref('created_at') })).execute();
}

/** A telephone that is let to write to. It stands nowhere, so its owner has chosen mail for all that happens. */
async function sowDevice({ db, env, now }: Services, userId: string, at: Date): Promise<void> {
	const keys = createECDH('prime256v1');
	const subscription = {
		endpoint: 'https://push.fkp.test/ponsel',
		p256dh: keys.generateKeys('base64url'),
		auth: randomBytes(16).toString('base64url')
	};
	const kept = { id: crypto.randomUUID(), userId, subscription, device: 'Chrome · Android', sessionId: null };
	await db.transaction().execute((trx) => keepSubscription(trx, env, { ...kept, seenIn: 'demo', at }));
	await db.updateTable('push_subscription').set({ seen_at: now() }).where('user_id', '=', userId).execute();
	await db.updateTable('app_user').set({ own_way: 'mail', followed_way: 'mail' }).where('id', '=', userId).execute();
}
