import { readRetryAfter, restAfter, waitAfter } from '$lib/domain/webhook/retry';
import { addJob } from '../../db/add-job';
import { postOutbound, type Outbound, type Outcome } from '../../outbound/post';
import type { Services } from '../../services';
import { pauseWebhook } from '../../webhooks/pause';
import {
	claimDelivery,
	leaveWebhook,
	listDueWebhooks,
	noteArrival,
	noteFailure,
	restWebhook,
	settleDelivery,
	takeWebhook,
	type Claimed
} from '../../webhooks/deliveries';
import { renderWebhook } from './render';
import { openSecrets } from '../../webhooks/secret';
import { signedHeaders } from '../../webhooks/sign';
import { SEND_WEBHOOKS, spreadEvents } from '../../webhooks/tell-events';

type House = Pick<Services, 'db' | 'now' | 'env' | 'log'>;

const PATIENCE_MS = 15_000;

/** A run ends sooner or later, so that a stop of the process waits for one run at most. */
const SENT_A_RUN = 500;
/** So long a run goes on with one address; who has more to tell is gone on with by the next. */
const RUN_MS = 20_000;

/** What a receiver answers is kept in short. */
const MOST_KEPT = 300;

/** A retry that is due sooner than the recurring job looks is asked for. */
const SOON_MS = 60_000;

/**
 * Tells what is due, each webhook for itself and at its own pace: one that is slow holds up none of the others. Any number of
 * processes may do so at once; at one webhook is one of them.
 */
export async function sendWebhooks(house: House, outbound: Partial<Outbound> = {}): Promise<void> {
	await spreadEvents(house.db);
	const due = await listDueWebhooks(house.db, house.now());
	const way = { known: house.env.outboundHosts, patienceMs: PATIENCE_MS, ...outbound };
	await Promise.all(due.map((id) => sendTo(house, id, way)));
}

async function sendTo(house: House, id: string, way: Outbound): Promise<void> {
	const { db, now } = house;
	const begun = performance.now();
	let taken: Date | null = null;
	for (let sent = 0; sent < SENT_A_RUN && performance.now() - begun < RUN_MS; sent += 1) {
		const held: Date | null = await takeWebhook(db, id, { now: now(), taken });
		taken = held ?? taken;
		const claimed = held && (await claimDelivery(db, id, now()));
		if (!claimed || !(await deliver(house, claimed, way))) break;
	}
	if (taken) await leaveWebhook(db, id, taken);
}

/** False where the address is to be left in peace for now. */
async function deliver(house: House, claimed: Claimed, way: Outbound): Promise<boolean> {
	const { db, now, env } = house;
	const body = await renderWebhook(house, { kind: claimed.kind, eventId: claimed.eventId, at: claimed.madeAt });
	if (body === null) {
		await settleDelivery(db, claimed, { state: 'withheld', dueAt: null, status: null, answer: '' });
		return true;
	}
	const at = now();
	const { secret, earlier } = openSecrets(env, claimed.webhookId, claimed.sealed);
	const secrets = [secret, ...(earlier && claimed.earlierUntil && claimed.earlierUntil > at ? [earlier] : [])];
	const headers = signedHeaders(secrets, { id: claimed.id, at, body });
	const outcome = await postOutbound(claimed.address, { headers, body }, way);
	return settle(house, claimed, outcome);
}

const hasArrived = (outcome: Outcome): boolean =>
	outcome.outcome === 'answered' && outcome.status >= 200 && outcome.status < 300;

const GONE = 410;

const answerOf = (outcome: Outcome): string =>
	outcome.outcome === 'answered' ? inShort(outcome.body) : outcome.reason;

/** One line of it, without what a database does not take. */
const inShort = (body: string): string =>
	body
		.replace(/[\s\p{C}]+/gu, ' ')
		.trim()
		.slice(0, MOST_KEPT);

async function settle(house: House, claimed: Claimed, outcome: Outcome): Promise<boolean> {
	const { db, now } = house;
	const status = outcome.outcome === 'answered' ? outcome.status : null;
	const said = { status, answer: answerOf(outcome) };
	if (hasArrived(outcome)) {
		await settleDelivery(db, claimed, { state: 'delivered', dueAt: null, ...said });
		await noteArrival(db, claimed.webhookId);
		return true;
	}
	const asked = outcome.outcome === 'answered' ? readRetryAfter(outcome.headers['retry-after']) : null;
	const wait = status === GONE ? null : waitAfter(claimed.attempt, Math.random(), asked);
	const dueAt = wait === null ? null : new Date(now().getTime() + wait);
	await settleDelivery(db, claimed, { state: dueAt ? 'waiting' : 'failed', dueAt, ...said });
	house.log.warn('webhook not delivered', {
		webhook: claimed.webhookId,
		attempt: claimed.attempt,
		status,
		why: outcome.outcome
	});
	if (wait !== null && wait < SOON_MS)
		await addJob(db, SEND_WEBHOOKS, {}, { jobKey: `${SEND_WEBHOOKS}:${claimed.webhookId}`, afterMs: wait });
	return goOnAfterFailure(house, claimed.webhookId, status === GONE);
}

/** Whether anything else is tried at an address that has just failed. */
async function goOnAfterFailure({ db, now, env }: House, webhookId: string, gone: boolean): Promise<boolean> {
	const at = now();
	const failing = await noteFailure(db, webhookId, at);
	if (!failing) return false;
	if (await pauseWebhook({ db, now, env }, webhookId, { since: failing.since, gone })) return false;
	const rest = restAfter(failing.failures);
	if (rest === 0) return true;
	await restWebhook(db, webhookId, new Date(at.getTime() + rest));
	return false;
}
