import { openSmtp, type Delivery, type Message } from '$lib/server/notices/mail/smtp';
import { mailAddress } from '$lib/server/notices/reply-address';
import { listenForMail } from '$lib/server/mail-ports/listen';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../support/database';
import { usePostOffice } from '../support/post-office';

const test = useDatabase();
const { house } = usePostOffice(test);
let listener: Awaited<ReturnType<typeof listenForMail>>;

beforeAll(async () => {
	listener = await listenForMail(house(), { host: '127.0.0.1', port: 0 });
});
afterAll(() => listener.stop());

/** As the mail server of the province passes it on. */
async function send(message: Partial<Message>, port = listener.port): Promise<Delivery> {
	const transport = openSmtp(`smtp://127.0.0.1:${port}`, 'Sari <sari@contoh.id>');
	const plain = { subject: 'Re', text: 'Halo.', html: '<p>Halo.</p>', thread: null, unsubscribe: null, calendar: null };
	try {
		return await transport.send({ messageId: '<1@contoh.id>', to: 'r@balas.fkp.test', ...plain, ...message });
	} finally {
		transport.close();
	}
}

const kept = async () => (await test.db.selectFrom('mail_in').selectAll().execute()).length;

describe('the listener behind the mail server of the province', () => {
	it('keeps what is for our addresses before it says so, once however often it is passed on', async () => {
		const to = mailAddress(house().env, { kind: 'reply', id: crypto.randomUUID() }) ?? '';
		// The same bytes: the borders between parts are drawn anew for each message that is made.
		for (let times = 0; times < 3; times += 1) expect(await send({ to, html: '' })).toEqual({ outcome: 'sent' });
		expect(await kept()).toBe(1);
	});

	it('is nobody’s relay', async () => {
		for (const to of ['orang@lain.test', 'forum@balas.fkp.test', 'r+x@balas.fkp.test.lain.test'])
			expect(await send({ to, messageId: '<2@contoh.id>' })).toMatchObject({ outcome: 'refused' });
		expect(await kept()).toBe(1);
	});

	it('does not take what is too large', async () => {
		const delivery = await send({ text: 'besar '.repeat(2_000_000), messageId: '<3@contoh.id>' });
		expect(delivery).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('552') as unknown });
		expect(await kept()).toBe(1);
	});

	it('lets the other server keep what it cannot keep itself', async () => {
		const away = () => {
			throw new Error('no database');
		};
		const db = new Proxy(test.db, { get: () => away });
		const broken = await listenForMail({ ...house(), db }, { host: '127.0.0.1', port: 0 });
		expect(await send({ messageId: '<4@contoh.id>' }, broken.port)).toMatchObject({
			outcome: 'failed',
			reason: expect.stringContaining('451') as unknown
		});
		await broken.stop();
		expect(await send({ messageId: '<4@contoh.id>' })).toEqual({ outcome: 'sent' });
		expect(await kept()).toBe(2);
	});
});
