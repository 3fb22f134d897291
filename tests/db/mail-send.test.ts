import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { envWith } from '$lib/server/env';
import { job, sendDueMail } from '$lib/server/jobs/send-mail';
import { writeAccountMail } from '$lib/server/notices/mail/account-mail';
import { claimMail } from '$lib/server/notices/mail/claims';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { openSmtp } from '$lib/server/notices/mail/smtp';
import type { Services } from '$lib/server/services';
import { useDatabase } from '../support/database';
import { headersOf, readable, startMailServer, type MailServer } from '../support/mail-server';
import { AGENCY, addPerson, addThread, happen, seedProvince, tell } from '../support/mail-thread';

const test = useDatabase();
let warga = '';
let server: MailServer | undefined;

const serve = async (...args: Parameters<typeof startMailServer>) => (server = await startMailServer(...args));
const from = 'Forum <forum@fkp.test>';

/** One process: its own connection to the mail server. */
async function runOnce(url: string, services: Services = test.services) {
	const transport = openSmtp(url, from);
	await sendDueMail(services, transport);
	transport.close();
}

const states = () =>
	test.db
		.selectFrom('mail')
		.select(['attempts', 'claimed_at', 'sent_at', 'failed_at', 'last_error', 'next_attempt_at', 'body_text'])
		.execute();
const state = async () => (await states())[0];

/** A mail in the outbox, to the account of `warga`. */
async function writeOne() {
	const thread = await addThread(test, { reporterId: warga });
	await tell(test, thread, 'answer', { agencyId: AGENCY.id, words: 'Sudah kami perbaiki.' });
	return thread;
}

beforeAll(async () => {
	await seedProvince(test);
	warga = await addPerson(test, 'warga');
});

beforeEach(async () => {
	test.clock.set('2026-11-21T05:05:00Z');
	await test.db.deleteFrom('mail').execute();
	await test.db.deleteFrom('notice').execute();
	await test.db.deleteFrom('mail_refused').execute();
});

afterEach(async () => {
	await server?.close();
	server = undefined;
});

describe('a mail that is sent', () => {
	it('arrives as text and HTML with headers that machines and threads understand', async () => {
		const { url, received } = await serve();
		const thread = await writeOne();
		await runOnce(url);
		const [mail] = received;
		expect(mail?.to).toEqual(['warga@orang.test']);
		const headers = headersOf(mail?.source ?? '');
		const root = `<laporan-${thread.ref.toLowerCase()}@localhost>`;
		expect(headers).toContain('Auto-Submitted: auto-generated');
		expect(headers).toContain(`In-Reply-To: ${root}`);
		expect(headers).toContain(`References: ${root}`);
		expect(headers).toContain(`Subject: [${thread.ref}] Dinas Kesehatan menjawab laporan Anda`);
		expect(headers.some((line) => line.startsWith('List-Unsubscribe'))).toBe(false);
		expect(headers.find((line) => line.startsWith('Message-ID'))).toMatch(/^Message-ID: <[0-9a-f-]{36}@localhost>$/i);
		expect(readable(mail?.source ?? '')).toMatch(
			/text\/plain[\s\S]*Sudah kami perbaiki\.[\s\S]*text\/html[\s\S]*Sudah kami perbaiki\./
		);
		expect(await state()).toMatchObject({ attempts: 1, failed_at: null, last_error: null, sent_at: test.clock.now() });
	});

	it('offers to unsubscribe to followers', async () => {
		const { url, received } = await serve();
		const thread = await addThread(test);
		await test.db.insertInto('follow').values({ thread_id: thread.id, user_id: warga, at: test.clock.now() }).execute();
		await tell(test, thread, 'answer', { agencyId: AGENCY.id });
		await runOnce(url);
		const headers = headersOf(received[0]?.source ?? '');
		const wayOut = headers.find((line) => line.startsWith('List-Unsubscribe:'));
		expect(wayOut).toMatch(/^List-Unsubscribe: <http:\/\/localhost:3000\/berhenti\/f[\w-]{65}>$/);
		expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
	});

	it('finds the sealed address of a guest only when sending', async () => {
		const { url, received } = await serve();
		const thread = await addThread(test, { identity: { name: 'Sari', email: 'sari@tamu.test' } });
		await tell(test, thread, 'answer', { agencyId: AGENCY.id });
		expect(JSON.stringify(await test.db.selectFrom('mail').selectAll().execute())).not.toContain('tamu.test');
		await runOnce(url);
		expect(received[0]?.to).toEqual(['sari@tamu.test']);
		expect(JSON.stringify(await test.db.selectFrom('mail').selectAll().execute())).not.toContain('tamu.test');
	});

	it('keeps a hostile subject in one header, in the wire format too', async () => {
		const { url, received } = await serve();
		await writeOne();
		await test.db.updateTable('mail').set({ subject: 'Halo\r\nBcc: korban@x.test\r\n\r\n<b>isi' }).execute();
		await runOnce(url);
		expect(received[0]?.to).toEqual(['warga@orang.test']);
		expect(headersOf(received[0]?.source ?? '').some((line) => line.startsWith('Bcc'))).toBe(false);
	});

	it('is sent once by three processes at once, 200 times', async () => {
		const { url, received } = await serve();
		const thread = await addThread(test, { reporterId: warga });
		for (let i = 0; i < 200; i += 1) await tell(test, thread, 'answer', { agencyId: AGENCY.id });
		await Promise.all([runOnce(url), runOnce(url), runOnce(url)]);
		const ids = received.map(({ source }) => headersOf(source).find((line) => /^message-id/i.test(line)));
		expect(ids).toHaveLength(200);
		expect(new Set(ids).size).toBe(200);
		expect((await states()).every(({ sent_at, attempts }) => sent_at !== null && attempts === 1)).toBe(true);
		await runOnce(url);
		expect(received).toHaveLength(200);
	});

	it('loses its words when they carry a token', async () => {
		const { url, received } = await serve();
		const account = await addPerson(test, 'baru', { confirmed: false });
		const mail = {
			recipient: `user:${account}`,
			lang: 'id',
			kind: 'confirm',
			link: 'http://localhost:3000/konfirmasi/RAHASIA-42'
		} as const;
		await test.db.transaction().execute((trx) => writeAccountMail(trx, test.services, mail));
		await runOnce(url);
		expect(received[0]?.to).toEqual(['baru@orang.test']);
		expect(readable(received[0]?.source ?? '')).toContain('/konfirmasi/RAHASIA-42');
		expect(await state()).toMatchObject({ body_text: '' });
		expect(JSON.stringify(await test.db.selectFrom('mail').selectAll().execute())).not.toContain('RAHASIA-42');
	});
});

describe('a mail that cannot be sent', () => {
	const wait = async () => ((await state())?.next_attempt_at.getTime() ?? 0) - test.clock.now().getTime();

	it('is tried again after 1 minute, 5, 30, 2 hours and 12 hours, then given up', async () => {
		const { url } = await serve({
			onMessage: () => Object.assign(new Error('Coba lagi nanti'), { responseCode: 451 })
		});
		await writeOne();
		for (const minutes of [1, 5, 30, 120, 720]) {
			await runOnce(url);
			expect(await wait()).toBe(minutes * 60_000);
			expect(await state()).toMatchObject({ claimed_at: null, sent_at: null, failed_at: null });
			test.clock.advance({ minutes: minutes - 0.5 });
			await runOnce(url);
			test.clock.advance({ minutes: 0.5 });
		}
		await runOnce(url);
		expect(await state()).toMatchObject({ attempts: 6, sent_at: null, failed_at: test.clock.now() });
	});

	it('is given up at once when the address will never take it, and the address is not noted', async () => {
		const { url } = await serve({
			onRcptTo: ({ address }, _session, callback) =>
				callback(Object.assign(new Error(`<${address}> unknown`), { responseCode: 550 }))
		});
		await writeOne();
		await runOnce(url);
		const mail = await state();
		expect(mail).toMatchObject({ attempts: 1, failed_at: test.clock.now() });
		expect(mail?.last_error).toMatch(/^refused: 550/);
		expect(mail?.last_error).not.toContain('warga');
	});

	it('waits for a server that is away, without using up the others', async () => {
		const { url } = await serve();
		await server?.close();
		server = undefined;
		await writeOne();
		await writeOne();
		await runOnce(url);
		expect((await states()).map(({ attempts }) => attempts).sort()).toEqual([0, 1]);
	});

	it('is not sent again when the connection broke after the server had it all', async () => {
		let arrived = 0;
		const { url } = await serve({ onMessage: () => ((arrived += 1), 'drop') });
		await writeOne();
		await runOnce(url);
		expect((await state())?.last_error).toMatch(/^unconfirmed/);
		test.clock.advance({ days: 2 });
		await runOnce(url);
		expect(arrived).toBe(1);
	});

	it('is tried again when the connection broke before that', async () => {
		let cuts = 1;
		const { url } = await serve({
			onRcptTo: (_address, _session, callback) => (cuts-- > 0 ? server?.cut() : callback(null))
		});
		await writeOne();
		await runOnce(url);
		expect(await state()).toMatchObject({ attempts: 1, claimed_at: null, failed_at: null });
		test.clock.advance({ minutes: 1 });
		await runOnce(url);
		expect(await state()).toMatchObject({ attempts: 2, sent_at: test.clock.now() });
	});

	it('is not sent again when its process died in the act', async () => {
		const { url, received } = await serve();
		await writeOne();
		await claimMail(test.db, test.clock.now());
		test.clock.advance({ minutes: 14 });
		await runOnce(url);
		expect(await state()).toMatchObject({ failed_at: null });
		test.clock.advance({ minutes: 2 });
		await runOnce(url);
		expect(await state()).toMatchObject({ failed_at: test.clock.now(), last_error: 'unconfirmed', sent_at: null });
		expect(received).toEqual([]);
	});

	it('ends quietly where there is no address any more', async () => {
		const { url, received } = await serve();
		await writeOne();
		await test.db.updateTable('app_user').set({ email_confirmed_at: null }).where('id', '=', warga).execute();
		await runOnce(url);
		await test.db
			.updateTable('app_user')
			.set({ email_confirmed_at: test.clock.now() })
			.where('id', '=', warga)
			.execute();
		expect(await state()).toMatchObject({ failed_at: test.clock.now(), last_error: 'no_address' });
		expect(received).toEqual([]);
	});

	it('stays in the outbox where no server is configured', async () => {
		await writeOne();
		await job.run(test.services, {});
		expect(await state()).toMatchObject({ attempts: 0, claimed_at: null, failed_at: null });
	});
});

describe('the wake-up', () => {
	async function jobsFor(smtpUrl: string | null) {
		await sql`delete from graphile_worker._private_jobs`.execute(test.db);
		const services = { ...test.services, env: envWith(test.services.env, { smtpUrl }) };
		const thread = await addThread(test, { reporterId: warga });
		const jobs = async () => {
			const { rows } = await sql<{ key: string }>`select key from graphile_worker.jobs`.execute(test.db);
			return rows.map(({ key }) => key.replace(thread.id, 'thread')).sort();
		};
		for (let i = 0; i < 3; i += 1) await happen({ ...test, services }, thread, 'answer');
		const before = await jobs();
		await writeDueLetters(services);
		return { before, after: await jobs() };
	}

	it('of who writes the letters is queued once a thread, and of who sends them only where there is a server', async () => {
		expect(await jobsFor(null)).toEqual({ before: ['write-letters:thread'], after: ['write-letters:thread'] });
		expect(await jobsFor('smtp://localhost:1')).toEqual({
			before: ['write-letters:thread'],
			after: ['send-mail', 'write-letters:thread']
		});
	});
});
