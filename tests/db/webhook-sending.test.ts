import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RETRY_MS } from '$lib/domain/webhook/retry';
import { openDatabase } from '$lib/server/db/client';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { startReceiver } from '../support/webhook-receiver';
import { aWebhook, deliveriesOf, send } from '../support/webhooks';

/** `npm run webhooks-proof` sets it to 1,000. */
const EVENTS = Number(process.env['FKP_PROOF_EVENTS'] ?? 40);

const test = useDatabase();
let threadId: string;
let administrator: { userId: string };

beforeAll(async () => {
	await aProvince(test.services);
	administrator = await aPerson(test.services, 'admin');
	({ threadId } = await fileReport(test.services));
	await test.db.updateTable('thread').set({ published_at: test.clock.now() }).where('id', '=', threadId).execute();
});

let seq = 1;

beforeEach(async () => {
	await test.db.deleteFrom('webhook').execute();
	await test.db.deleteFrom('mail').execute();
});

/** So many events of a public report that webhooks are to be told of. */
async function happen(count = 1): Promise<void> {
	await sql`
		with happened as (
			insert into thread_event (thread_id, seq, at, action, actor_role, public, data)
			select ${threadId}::uuid, ${seq} + nth, ${test.clock.now()}, 'record_sp4n', 'moderator', true, '{"sp4nNumber": "1"}'
			from generate_series(1, ${count}::int) as nth
			returning id
		)
		insert into webhook_event (event_id, kinds, at)
		select id, array['report.answered'], ${test.clock.now()} from happened`.execute(test.db);
	seq += count;
}

const later = (ms: number) => test.clock.advance({ minutes: ms / 60_000 });
const stateOf = async (id: string) => (await deliveriesOf(test, id))[0]!;
const letters = () => test.db.selectFrom('mail').select(['recipient', 'subject']).execute();

describe('sending', () => {
	it('tries again under one id until it is taken, each time after the wait of the standard', async () => {
		const receiver = await startReceiver((answer, { nth }) =>
			nth === 1 ? answer.writeHead(500).end('rusak\nsebentar') : nth === 2 ? answer.socket?.destroy() : answer.end('ok')
		);
		const { id } = await aWebhook(test.services, receiver.url);
		await happen();
		await send(test.services);
		const first = await stateOf(id);
		expect(first).toMatchObject({ state: 'waiting', attempts: 1, status: 500, answer: 'rusak sebentar' });
		const wait = first.dueAt!.getTime() - test.clock.now().getTime();
		expect(wait).toBeGreaterThanOrEqual(RETRY_MS[0]!);
		expect(wait).toBeLessThanOrEqual(RETRY_MS[0]! * 1.2);
		await send(test.services);
		expect(receiver.received).toHaveLength(1);
		later(wait);
		await send(test.services);
		expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 2, status: null, answer: 'broken_off' });
		later(RETRY_MS[1]! * 1.2);
		await send(test.services);
		expect(await stateOf(id)).toMatchObject({ state: 'delivered', attempts: 3, status: 200, answer: 'ok' });
		expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1);
		expect(receiver.received).toHaveLength(3);
	});

	it('takes a redirect for no arrival and follows none, and heeds how long it is asked to wait', async () => {
		const elsewhere = await startReceiver();
		const receiver = await startReceiver((answer, { nth }) =>
			nth === 1
				? answer.writeHead(308, { location: elsewhere.url }).end()
				: answer.writeHead(429, { 'retry-after': '7200' }).end()
		);
		const { id } = await aWebhook(test.services, receiver.url);
		await happen();
		await send(test.services);
		expect(await stateOf(id)).toMatchObject({ state: 'waiting', status: 308 });
		later(RETRY_MS[0]! * 1.2);
		await send(test.services);
		const { dueAt } = await stateOf(id);
		expect(dueAt!.getTime() - test.clock.now().getTime()).toBe(7_200_000);
		expect(elsewhere.received).toEqual([]);
	});

	it('goes on to others while one keeps silent, and leaves that one in peace once it has failed some times', async () => {
		const silent = await startReceiver(() => undefined);
		const quick = await startReceiver();
		const { id } = await aWebhook(test.services, silent.url);
		await aWebhook(test.services, quick.url);
		await happen(5);
		await send(test.services);
		expect(quick.received).toHaveLength(5);
		expect(silent.received).toHaveLength(3);
		const failed = (await deliveriesOf(test, id)).filter(({ answer }) => answer === 'timed_out');
		expect(failed).toHaveLength(3);
	});

	it('ends at 410: paused, and told to the administrators once; what was waiting stays', async () => {
		const receiver = await startReceiver((answer) => answer.writeHead(410).end());
		const { id } = await aWebhook(test.services, receiver.url);
		await happen(2);
		await send(test.services);
		await send(test.services);
		expect(receiver.received).toHaveLength(1);
		const { pause } = await test.db
			.selectFrom('webhook')
			.select('pause')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(pause).toBe('gone');
		expect(await letters()).toMatchObject([{ recipient: `user:${administrator.userId}` }]);
		expect((await deliveriesOf(test, id)).map(({ state }) => state).toSorted()).toEqual(['failed', 'waiting']);
	});

	it('is given up after the tenth attempt, and paused where nothing has arrived for three days', async () => {
		const receiver = await startReceiver((answer) => answer.writeHead(503).end());
		const { id } = await aWebhook(test.services, receiver.url);
		await happen();
		await send(test.services);
		for (const wait of RETRY_MS) {
			later(wait * 1.2);
			await send(test.services);
		}
		const { pause } = await test.db
			.selectFrom('webhook')
			.select('pause')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(pause).toBe('failing');
		expect(await letters()).toHaveLength(1);
		expect(receiver.received.length).toBeGreaterThanOrEqual(9);
		expect(new Set(receiver.received.map((one) => one.id)).size).toBe(1);
	});

	it('sends again, under the same id, what was sent by a process that died before it could say so', async () => {
		const dying = { ...test.services, db: openDatabase(test.url) };
		const receiver = await startReceiver(async (answer, { nth }) => {
			if (nth === 1) await dying.db.destroy();
			answer.end();
		});
		const { id } = await aWebhook(test.services, receiver.url);
		await happen();
		await expect(send(dying)).rejects.toThrow();
		await send(test.services);
		expect(receiver.received).toHaveLength(1);
		later(61_000);
		await send(test.services);
		expect(await stateOf(id)).toMatchObject({ state: 'delivered', attempts: 2 });
		expect(receiver.received.map((one) => one.id)).toEqual([receiver.received[0]!.id, receiver.received[0]!.id]);
	});

	it('is done once an attempt, however many processes are at it, and misses nothing', async () => {
		const receivers = [await startReceiver(), await startReceiver(), await startReceiver()];
		for (const { url } of receivers) await aWebhook(test.services, url);
		await happen(EVENTS);
		const other = { ...test.services, db: openDatabase(test.url) };
		const isDone = async () =>
			(await test.db.selectFrom('webhook_delivery').select('id').where('state', '=', 'waiting').limit(1).execute())
				.length === 0;
		do await Promise.all([send(test.services), send(other), send(test.services)]);
		while (!(await isDone()));
		await other.db.destroy();
		for (const { received } of receivers) {
			expect(received).toHaveLength(EVENTS);
			expect(new Set(received.map(({ id }) => id)).size).toBe(EVENTS);
		}
	});

	it('does not go inside a network, wherever the address came from', async () => {
		const { id } = await aWebhook(test.services, 'https://169.254.169.254/latest/meta-data/');
		await happen();
		await send(test.services);
		expect(await stateOf(id)).toMatchObject({ state: 'waiting', status: null, answer: 'not_public' });
	});
});
