import { DAYS_UNSEEN, KEPT_SECONDS } from '$lib/domain/notice/channel';
import { wallClock } from '../../auth/wall-clock';
import { openSubscription, type Subscription } from '../../identity/push-subscription';
import { createSeal, type Seal } from '../../identity/seal';
import { postOutbound } from '../../outbound/post';
import type { Services } from '../../services';
import { verdictOn } from './answer';
import { claimPush, findLeftBehind, giveUp, putOffPush, settle, type Claim } from './claims';
import { encryptPush } from './encrypt';
import { isPushHost } from './push-host';
import { renderPush, type Rendered } from './render-push';
import { spreadDigests } from './spread-digests';
import { spreadSomePushes } from './spread-pushes';
import { openVapidKey, vapidHeader, type Vapid } from './vapid';

/** A run ends sooner or later, so that a stop of the process waits for one run at most. */
const SENDS_A_RUN = 500;
const ROUNDS_A_RUN = 20;
/** A push service that does not answer holds up one of them. */
const SIDE_BY_SIDE = 4;
const HANDS = Array.from({ length: SIDE_BY_SIDE - 1 }, () => null);
const PATIENCE_MS = 10_000;

const RETRY_MINUTES = [1, 5, 30, 120, 720];

const DAY_MS = 86_400_000;

/**
 * Shows on devices what is due. Any number of processes may do so at once. Whoever dies between sending and writing it
 * down leaves it to be sent again: the topic and the tag are the same, so its reader sees one.
 */
export async function sendDuePushes(house: Services): Promise<void> {
	const { db } = house;
	for (let round = 0; round < ROUNDS_A_RUN; round += 1)
		if ((await db.transaction().execute((trx) => spreadSomePushes(trx, house))) === 0) break;
	await spreadDigests(house);
	for (const claim of await findLeftBehind(db)) await giveUp(db, house, claim, { dropped: false });
	const vapid = await openVapidKey(house);
	if (vapid) {
		const work = { house, vapid, seal: createSeal(house.env.secret) };
		const first = await claimPush(db, house.now());
		if (first) await Promise.all([first, ...HANDS].map((claim) => sendSome(work, claim)));
	}
	await sweep(house);
}

type Work = { house: Services; vapid: Vapid; seal: Seal };

/** `claimed`: what this one has been given to begin with. */
async function sendSome(work: Work, claimed: Claim | null): Promise<void> {
	const { db, now } = work.house;
	if (claimed) await sendOne(work, claimed);
	for (let count = 0; count < SENDS_A_RUN / SIDE_BY_SIDE; count += 1) {
		const claim = await claimPush(db, now());
		if (!claim) return;
		await sendOne(work, claim);
	}
}

async function sendOne({ house, vapid, seal }: Work, claim: Claim): Promise<void> {
	const { db, now, log, env } = house;
	const text = await renderPush(house, claim);
	if (text === 'broken') return retry(house, claim, 0);
	if (text === null) return void (await settle(db, claim, { at: now(), sent: false }));
	const subscription = await openSubscription(db, seal, claim.subscriptionId);
	if (!subscription) return giveUp(db, house, claim, { dropped: true });
	const verdict = isPushHost(subscription.endpoint, env)
		? verdictOn(await post({ house, vapid, seal }, claim, subscription, text), wallClock())
		: ({ is: 'fault' } as const);
	if (verdict.is === 'sent') return void (await settle(db, claim, { at: now(), sent: true }));
	if (verdict.is === 'later') return retry(house, claim, verdict.seconds);
	// Of where it was written to, which is a secret of its reader, the log learns nothing.
	if (verdict.is === 'fault') log.error('push refused', { subscription: claim.subscriptionId });
	return giveUp(db, house, claim, { dropped: verdict.is === 'gone' });
}

async function retry({ db, now, env, log }: Services, claim: Claim, seconds: number): Promise<void> {
	const wait = RETRY_MINUTES[claim.attempts - 1];
	log.warn('push not sent', { subscription: claim.subscriptionId, attempts: claim.attempts, retryInMinutes: wait });
	if (wait === undefined) return giveUp(db, { now, env }, claim, { dropped: false });
	await putOffPush(db, claim, new Date(now().getTime() + Math.max(wait * 60, seconds) * 1_000));
}

/** One matter on one device: an earlier message that still waits is replaced. Another device has another topic. */
const topicOf = (seal: Seal, { subscriptionId, threadId, digest }: Claim): string =>
	seal.mac('push/topic', `${subscriptionId} ${digest ?? threadId}`).slice(0, 32);

function post(
	{ house, vapid, seal }: Work,
	claim: Claim,
	{ endpoint, ...keys }: Subscription,
	{ text, urgency }: Rendered
) {
	const topic = topicOf(seal, claim);
	// By its id a device knows the same message when it comes twice.
	const said = { ...text, tag: topic, id: claim.notices.at(-1)?.eventId };
	const headers = {
		'content-type': 'application/octet-stream',
		'content-encoding': 'aes128gcm',
		ttl: String(KEPT_SECONDS[urgency]),
		urgency,
		topic,
		authorization: vapidHeader(vapid, endpoint, house.env.vapidSubject)
	};
	const body = encryptPush(Buffer.from(JSON.stringify(said)), keys);
	return postOutbound(endpoint, { headers, body }, { known: house.env.outboundHosts, patienceMs: PATIENCE_MS });
}

/** What was shown is forgotten after a day, and a browser that has shown nothing of itself for long is given up. */
async function sweep({ db, now }: Services): Promise<void> {
	const before = (days: number) => new Date(now().getTime() - days * DAY_MS);
	await db.deleteFrom('push').where('settled_at', '<', before(1)).execute();
	await db.deleteFrom('push_subscription').where('seen_at', '<', before(DAYS_UNSEEN)).execute();
}
