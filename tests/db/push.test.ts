import { createLocalJWKSet, jwtVerify, exportJWK } from 'jose';
import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { envWith } from '$lib/server/env';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { claimPush } from '$lib/server/notices/push/claims';
import { sendDuePushes } from '$lib/server/notices/push/send-pushes';
import { spreadSomePushes } from '$lib/server/notices/push/spread-pushes';
import { makeVapidKey, openVapidKey } from '$lib/server/notices/push/vapid';
import type { Services } from '$lib/server/services';
import type { Way } from '$lib/domain/notice/channel';
import { useDatabase } from '../support/database';
import { AGENCY, addPerson, addThread, happen, seedProvince, type TestThread } from '../support/mail-thread';
import { letWrite, onScreen, startPushService, type Device, type PushService } from '../support/push-service';

const test = useDatabase();
const people: Record<string, string> = {};
const idOf = (name: string) => people[name] ?? '';
const SUBJECT = 'mailto:forum@malut.test';
let service: PushService;
let house: Services;

beforeAll(async () => {
	await seedProvince(test);
	for (const name of ['warga', 'tetangga']) people[name] = await addPerson(test, name);
	people['petugas'] = await addPerson(test, 'petugas', { role: 'officer', agencyId: AGENCY.id });
	service = await startPushService();
	house = {
		...test.services,
		env: envWith(test.services.env, {
			pushHosts: [service.host],
			outboundHosts: new Set([service.host]),
			vapidSubject: SUBJECT
		})
	};
	await makeVapidKey(house);
});

afterAll(() => service.close());

/** Tuesday, 14.00 WIT. */
const NOON = '2026-11-24T05:00:00Z';

beforeEach(async () => {
	test.clock.set(NOON);
	for (const table of ['mail', 'notice', 'follow', 'push', 'push_subscription'] as const)
		await test.db.deleteFrom(table).execute();
	const ways = {
		own_way: 'both',
		followed_way: 'both',
		duties_way: 'both',
		gathered_way: 'mail',
		duties_daily: false
	} as const;
	await test.db.updateTable('app_user').set(ways).execute();
});

const give = (name: string, device: Device) => letWrite(house, { userId: idOf(name), device, at: test.clock.now() });

async function deviceOf(name: string): Promise<Device> {
	const device = service.device();
	await give(name, device);
	return device;
}

const choose = (name: string, way: Way) =>
	test.db
		.updateTable('app_user')
		.set({ own_way: way, followed_way: way, duties_way: way })
		.where('id', '=', idOf(name))
		.execute();

const follow = (thread: TestThread, name: string) =>
	test.db
		.insertInto('follow')
		.values({ thread_id: thread.id, user_id: idOf(name), at: test.clock.now() })
		.execute();

/** All jobs, once. */
async function work(): Promise<void> {
	await writeDueLetters(house);
	await writeDueDigests(house);
	await sendDuePushes(house);
	await writeDueLetters(house);
}

const mailed = async (name: string, audience?: string): Promise<number> => {
	const rows = await test.db.selectFrom('mail').select(['recipient', 'audience']).execute();
	const recipients = [`user:${idOf(name)}`, ...(name === 'warga' ? ['reporter'] : [])];
	return rows.filter((row) => recipients.includes(row.recipient) && (!audience || row.audience === audience)).length;
};

const standing = () => test.db.selectFrom('push_subscription').select('id').execute();
const ANSWER = { agencyId: AGENCY.id, words: 'Loket buka lagi sejak pagi.' };
const aReport = () => addThread(test, { title: 'Puskesmas tutup siang', reporterId: idOf('warga') });
const minutesLater = (minutes: number) => test.clock.advance({ minutes });

describe('what a push service is given', () => {
	it('says who writes, for how long it holds, how urgent it is, and what it replaces', async () => {
		const device = await deviceOf('warga');
		const thread = await aReport();
		await happen(test, thread, 'answer', { ...ANSWER, from: 'in_progress', to: 'in_progress' });
		await work();
		expect(device.shown).toHaveLength(1);
		const { said, headers, size } = device.shown[0]!;
		expect(said).toMatchObject({
			title: 'Dinas Kesehatan menjawab laporan Anda',
			body: expect.stringMatching(new RegExp(`^${thread.ref} · Puskesmas tutup siang · `)) as string,
			path: `/pengaduan/${thread.ref}`,
			lang: 'id'
		});
		expect(headers).toMatchObject({ ttl: '259200', urgency: 'normal', 'content-encoding': 'aes128gcm' });
		expect(headers['topic']).toMatch(/^[\w-]{32}$/);
		expect(said.tag).toBe(headers['topic']);
		expect(size).toBeLessThan(3_000);
		const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]{87})$/.exec(headers['authorization'] ?? '') ?? [];
		const vapid = await openVapidKey(house);
		expect(key).toBe(vapid?.publicKey);
		const [x, y] = [Buffer.from(key, 'base64url').subarray(1, 33), Buffer.from(key, 'base64url').subarray(33)];
		const jwk = { kty: 'EC', crv: 'P-256', x: x.toString('base64url'), y: y.toString('base64url') };
		const keys = createLocalJWKSet({ keys: [await exportJWK(createPublicKey({ key: jwk, format: 'jwk' }))] });
		const { payload, protectedHeader } = await jwtVerify(token, keys, { audience: service.origin });
		expect(protectedHeader).toEqual({ typ: 'JWT', alg: 'ES256' });
		expect(payload.sub).toBe(SUBJECT);
		expect(payload.exp! - Date.now() / 1_000).toBeLessThanOrEqual(24 * 3_600);
	});

	it('is urgent where a duty is due today, and rings at night then and else in the morning', async () => {
		const device = await deviceOf('petugas');
		const thread = await aReport();
		test.clock.set('2026-11-24T14:00:00Z');
		await happen(test, thread, 'route', { role: 'moderator', dueDay: '2026-11-24' });
		await work();
		expect(device.shown.map(({ headers }) => [headers['urgency'], headers['ttl']])).toEqual([['high', '86400']]);
		const other = await aReport();
		await happen(test, other, 'route', { role: 'moderator', dueDay: '2026-12-01' });
		await work();
		expect(device.shown).toHaveLength(1);
		test.clock.set('2026-11-24T21:00:00Z');
		await work();
		expect(device.shown.map(({ headers }) => headers['urgency'])).toEqual(['high', 'normal']);
	});

	it('is in the language of its reader, and of a confidential report the number, the duty and its day', async () => {
		await test.db.updateTable('app_user').set({ lang: 'en' }).where('id', '=', idOf('petugas')).execute();
		const [mine, theirs] = [await deviceOf('warga'), await deviceOf('petugas')];
		const thread = await addThread(test, { title: 'Pungutan', reporterId: idOf('warga'), confidential: true });
		await happen(test, thread, 'reply', { role: 'reporter', words: 'Terima kasih.', dueDay: '2026-12-01' });
		await happen(test, thread, 'answer', { ...ANSWER, from: 'in_progress', to: 'in_progress', dueDay: '2026-12-01' });
		await work();
		expect(mine.shown.map(({ said }) => said)).toMatchObject([{ title: 'Ada perkembangan', lang: 'id' }]);
		expect(theirs.shown.map(({ said }) => said)).toMatchObject([
			{ title: 'There is news', body: thread.ref, path: `/en/pengaduan/${thread.ref}`, lang: 'en' }
		]);
		expect(mine.shown[0]?.said.body).toMatch(new RegExp(`^${thread.ref} · .+: Selasa, 1 Desember 2026$`));
		await test.db.updateTable('app_user').set({ lang: 'id' }).where('id', '=', idOf('petugas')).execute();
	});
});

describe('how often', () => {
	it('of one matter once in ten minutes, and then all that happened in between', async () => {
		const device = await deviceOf('warga');
		const [thread, other] = [await aReport(), await aReport()];
		for (const _ of ['first', 'second']) await happen(test, thread, 'answer', ANSWER);
		await happen(test, other, 'answer', ANSWER);
		await work();
		expect(onScreen(device)).toHaveLength(2);
		expect(device.shown).toHaveLength(2);
		minutesLater(5);
		await happen(test, thread, 'answer', ANSWER);
		await happen(test, thread, 'reply', { role: 'moderator', words: 'Catatan.' });
		await work();
		expect(device.shown).toHaveLength(2);
		minutesLater(6);
		await work();
		expect(device.shown).toHaveLength(3);
		expect(device.shown.at(-1)?.said.body).toMatch(/dan 1 kabar sebelumnya$/);
		expect(onScreen(device)).toHaveLength(2);
	});

	it('every device of a person once, by any number of processes', async () => {
		const devices = await Promise.all(['a', 'b', 'c'].map(() => deviceOf('warga')));
		const threads = await Promise.all(Array.from({ length: 8 }, aReport));
		for (const thread of threads) await happen(test, thread, 'answer', ANSWER);
		await writeDueLetters(house);
		await Promise.all([1, 2, 3].map(() => sendDuePushes(house)));
		await sendDuePushes(house);
		for (const { shown, tries } of devices) expect([shown.length, tries]).toEqual([8, 8]);
		const topics = devices.flatMap(({ shown }) => shown.map(({ headers }) => headers['topic']));
		expect(new Set(topics).size).toBe(24);
	});

	it('whoever dies between sending and writing it down leaves it to be sent again in its own place', async () => {
		const device = await deviceOf('warga');
		const thread = await aReport();
		await happen(test, thread, 'answer', ANSWER);
		device.answers('dies');
		await work();
		device.answers(201);
		minutesLater(2);
		await work();
		expect(device.shown).toHaveLength(2);
		expect(new Set(device.shown.map(({ said }) => said.id)).size).toBe(1);
		expect(onScreen(device)).toHaveLength(1);
		// Claimed by a process that is no more: nobody else takes it until its lease has ended.
		await happen(test, await aReport(), 'answer', ANSWER);
		await test.db.transaction().execute((trx) => spreadSomePushes(trx, house));
		expect(await claimPush(test.db, test.clock.now())).not.toBeNull();
		await work();
		expect(device.shown).toHaveLength(2);
		minutesLater(5);
		await work();
		expect(device.shown).toHaveLength(3);
	});
});

describe('what is gathered for a day', () => {
	const gathered = (name: string, gathered_way: Way) =>
		test.db.updateTable('app_user').set({ gathered_way, duties_daily: true }).where('id', '=', idOf(name)).execute();
	const seven = () => test.clock.set('2026-11-24T22:00:00Z');

	async function duties(): Promise<TestThread> {
		const sealed = await addThread(test, { title: 'Kenari rahasia', confidential: true });
		const reply = { role: 'reporter', words: 'Sampai kapan?', to: 'in_progress', dueDay: '2026-12-04' } as const;
		for (const thread of [await aReport(), sealed]) await happen(test, thread, 'reply', reply);
		await work();
		return sealed;
	}

	it.each([
		['mail', 0, 1],
		['push', 1, 0],
		['both', 1, 1]
	] as const)('comes by %s at seven: %i on the screen, %i by mail', async (way, screens, mails) => {
		await gathered('petugas', way);
		const device = await deviceOf('petugas');
		const sealed = await duties();
		expect([device.shown.length, await mailed('petugas')]).toEqual([0, 0]);
		seven();
		await work();
		expect([device.shown.length, await mailed('petugas')]).toEqual([screens, mails]);
		if (screens === 0) return;
		const { title, body, path } = device.shown[0]!.said;
		expect([title, path]).toEqual(['2 perkara menyangkut tugas Anda', '/meja']);
		expect(body).toContain(sealed.ref);
		expect(body).toContain('jatuh tempo 4 Des 2026');
		expect(title + body).not.toMatch(/Kenari|Sampai kapan/);
	});

	it('comes in the letter of the same day where no device shows it', async () => {
		await gathered('petugas', 'push');
		const device = await deviceOf('petugas');
		device.answers(410);
		await duties();
		seven();
		await work();
		await work();
		expect([await mailed('petugas', 'digest'), await mailed('petugas')]).toEqual([1, 1]);
	});

	it('of what is followed opens the one matter that it is about, and is shown as one message of many', async () => {
		await gathered('tetangga', 'push');
		const device = await deviceOf('tetangga');
		const threads = [await aReport(), await aReport()];
		for (const thread of threads) await follow(thread, 'tetangga');
		await test.db.updateTable('follow').set({ letters: 'daily' }).execute();
		await happen(test, threads[0]!, 'answer', ANSWER);
		seven();
		await work();
		expect(device.shown.map(({ said }) => said.path)).toEqual([`/pengaduan/${threads[0]!.ref}`]);
		for (const thread of threads) await happen(test, thread, 'answer', ANSWER);
		test.clock.set('2026-11-25T22:00:00Z');
		await work();
		expect(device.shown.map(({ said }) => said.title)).toEqual([
			'Satu kabar dari yang Anda ikuti',
			'2 kabar dari yang Anda ikuti'
		]);
		expect(onScreen(device)).toHaveLength(1);
	});
});

describe('what a push service answers', () => {
	it.each([404, 410])('%i: the device is dropped, and with the last one the mail takes over', async (status) => {
		await choose('warga', 'push');
		const [device, other] = [await deviceOf('warga'), await deviceOf('warga')];
		device.answers(status);
		await happen(test, await aReport(), 'answer', ANSWER);
		await work();
		expect([await standing(), await mailed('warga'), other.shown.length]).toEqual([[expect.anything()], 0, 1]);
		other.answers(status);
		await happen(test, await aReport(), 'answer', ANSWER);
		await work();
		expect([await standing(), await mailed('warga')]).toEqual([[], 1]);
		await happen(test, await aReport(), 'answer', ANSWER);
		await work();
		expect(await mailed('warga')).toBe(2);
	});

	it('410 of what is followed: it comes in the letter of the next morning', async () => {
		await choose('tetangga', 'push');
		const device = await deviceOf('tetangga');
		device.answers(410);
		const thread = await aReport();
		await follow(thread, 'tetangga');
		await happen(test, thread, 'answer', ANSWER);
		await work();
		expect(await mailed('tetangga')).toBe(0);
		test.clock.advance({ hours: 24 });
		await work();
		expect([await mailed('tetangga', 'following'), await mailed('tetangga')]).toEqual([1, 1]);
	});

	it.each([400, 401, 403, 413])('%i: our fault: kept, not tried again, and told by mail', async (status) => {
		await choose('warga', 'push');
		const device = await deviceOf('warga');
		device.answers(status);
		await happen(test, await aReport(), 'answer', ANSWER);
		for (const _ of [1, 2]) {
			await work();
			minutesLater(20);
		}
		expect([(await standing()).length, device.tries, await mailed('warga')]).toEqual([1, 1, 1]);
	});

	it('429: tried again when it says so, and 5xx after a while; at last the mail takes over', async () => {
		await choose('warga', 'push');
		const device = await deviceOf('warga');
		device.answers({ status: 429, retryAfter: '1800' });
		await happen(test, await aReport(), 'answer', ANSWER);
		await work();
		minutesLater(29);
		await work();
		expect(device.tries).toBe(1);
		minutesLater(1);
		device.answers(503);
		await work();
		expect(device.tries).toBe(2);
		for (let hour = 0; hour < 20; hour += 1) {
			test.clock.advance({ hours: 1 });
			await work();
		}
		expect([device.tries, (await standing()).length, await mailed('warga')]).toEqual([6, 1, 1]);
	});

	it('nothing: of two devices that give up at once the mail hears once', async () => {
		await choose('warga', 'push');
		const devices = [await deviceOf('warga'), await deviceOf('warga')];
		for (const device of devices) device.answers(410);
		await happen(test, await aReport(), 'answer', ANSWER);
		await writeDueLetters(house);
		await Promise.all([sendDuePushes(house), sendDuePushes(house)]);
		await work();
		expect([await standing(), await mailed('warga')]).toEqual([[], 1]);
	});
});

describe('between an event and its push', () => {
	it('a device that was stopped leaves what it had to show to the mail', async () => {
		await choose('warga', 'push');
		const device = await deviceOf('warga');
		const [before, after] = [await aReport(), await aReport()];
		await happen(test, before, 'answer', ANSWER);
		await test.db.transaction().execute((trx) => spreadSomePushes(trx, house));
		await happen(test, after, 'answer', ANSWER);
		await test.db.deleteFrom('push_subscription').execute();
		await work();
		expect([device.shown.length, await mailed('warga')]).toEqual([0, 2]);
	});

	it('what was hidden, sealed or stopped meanwhile is not shown, and not mailed either', async () => {
		await choose('tetangga', 'push');
		const device = await deviceOf('tetangga');
		const changes: ((thread: TestThread) => Promise<unknown>)[] = [
			({ id }) => test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('id', '=', id).execute(),
			({ id }) => test.db.updateTable('thread').set({ confidential: true }).where('id', '=', id).execute(),
			({ id }) =>
				test.db.updateTable('follow').set({ paused_at: test.clock.now() }).where('thread_id', '=', id).execute(),
			({ id }) => test.db.deleteFrom('follow').where('thread_id', '=', id).execute()
		];
		for (const [nth, change] of changes.entries()) {
			const thread = await aReport();
			await follow(thread, 'tetangga');
			await happen(test, thread, 'answer', ANSWER);
			await writeDueLetters(house);
			// Before it lies before the device, and after.
			if (nth % 2 === 0) await test.db.transaction().execute((trx) => spreadSomePushes(trx, house));
			await change(thread);
		}
		await work();
		test.clock.advance({ hours: 24 });
		await work();
		expect([device.shown.length, await mailed('tetangga')]).toEqual([0, 0]);
	});

	it('whoever sits before the browser next takes it over, and its first owner hears by mail', async () => {
		await choose('warga', 'push');
		const device = await deviceOf('warga');
		await give('tetangga', device);
		const thread = await aReport();
		await follow(thread, 'tetangga');
		await happen(test, thread, 'answer', ANSWER);
		await work();
		expect([device.shown.length, await mailed('warga'), await mailed('tetangga')]).toEqual([1, 1, 1]);
		expect(device.shown[0]?.said.title).not.toContain('Anda');
	});

	it('a browser that has shown nothing of itself for half a year is given up', async () => {
		await deviceOf('warga');
		test.clock.advance({ days: 181 });
		await work();
		expect(await standing()).toEqual([]);
	});
});
