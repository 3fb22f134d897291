import { envWith } from '$lib/server/env';
import { createSeal } from '$lib/server/identity/seal';
import { readMailAddress } from '$lib/server/notices/reply-address';
import { listDecided, listPenned } from '$lib/server/queries/mail-in/pen';
import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { askSender } from '$lib/server/usecases/mail-in/ask-sender';
import { decidePenned } from '$lib/server/usecases/mail-in/decide-penned';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { describe, expect, it } from 'vitest';
import { useConversations } from '../support/conversations';
import { readable } from '../support/mail-server';
import { messageOf } from '../support/post-office';

const { handling, test, routed, office, postsOf, aConversation } = useConversations();
const house = () => office.house();

const waiting = async () => (await listPenned(test.db, createSeal(test.services.env.secret))).mails;
const why = async () => (await waiting()).map((mail) => mail.why);
const only = async () => (await waiting())[0] ?? expect.fail('nothing waits');
const refused = (refusal: string) => ({ ok: false, refusal });

describe('who answers where they cannot', () => {
	it.each<[string, (of: { ref: string; threadId: string }) => Promise<unknown>, string]>([
		[
			'a report that is closed',
			async ({ threadId }) =>
				test.db
					.updateTable('complaint')
					.set({ status: 'closed_agreed', closed_at: test.clock.now() })
					.where('thread_id', '=', threadId)
					.execute(),
			'closed'
		],
		[
			'a report whose conversation is locked',
			({ threadId }) =>
				test.db.updateTable('thread').set({ locked_at: test.clock.now() }).where('id', '=', threadId).execute(),
			'closed'
		]
	])('%s', async (_, change, expected) => {
		const { ref, threadId, letter, email } = await aConversation();
		await change({ ref, threadId });
		await office.receive({ from: email, to: letter.replyTo, words: 'Masih ada yang kurang.' });
		expect(await why()).toEqual([expected]);
		expect((await postsOf(threadId)).join()).not.toContain('kurang');
	});

	it('an officer whose appointment ended, or whose agency has the report no more', async () => {
		const { threadId, task, desk } = await aConversation();
		const { officer } = handling.people;
		const appointment = test.db.updateTable('membership').where('user_id', '=', officer.userId);
		await appointment.set({ valid_until: '2026-01-01' }).execute();
		await office.receive({ from: desk, to: task.replyTo, words: 'Kami tinjau besok.' });
		await appointment.set({ valid_until: null }).execute();
		expect(await why()).toEqual(['not_allowed']);
		expect(await test.db.selectFrom('answer_draft').selectAll().where('thread_id', '=', threadId).execute()).toEqual(
			[]
		);
	});

	it('a hidden report, or one that another leads: by the rules of the form, and nothing is lost', async () => {
		const [hidden, led] = [await aConversation(), await aConversation()];
		await test.db
			.updateTable('thread')
			.set({ hidden_at: test.clock.now() })
			.where('id', '=', hidden.threadId)
			.execute();
		await test.db
			.updateTable('complaint')
			.set({ led_by: hidden.threadId })
			.where('thread_id', '=', led.threadId)
			.execute();
		for (const { email, letter } of [hidden, led])
			await office.receive({ from: email, to: letter.replyTo, words: 'Saya masih menunggu kabar.' });
		const said = await Promise.all([hidden, led].map(async ({ threadId }) => (await postsOf(threadId)).join()));
		const page = await test.db.selectFrom('mail_in').select('verdict').orderBy('arrived_at').execute();
		// Said in the thread, or waiting: never lost, and nothing of it is public where the report is not.
		expect(page.every(({ verdict }, nth) => (verdict === 'posted') === said[nth]?.includes('menunggu kabar'))).toBe(
			true
		);
		expect(page).toHaveLength(2);
	});

	it('a neighbour to whom the letter was forwarded, and whom their server does not know', async () => {
		const { letter, email, threadId } = await aConversation();
		await office.receive({
			from: 'tetangga@lain.test',
			to: letter.replyTo,
			words: `Iya benar, rumah saya juga.\r\n\r\n---------- Pesan yang diteruskan ---------\r\nDari: Forum <forum@fkp.test>\r\nPerihal: Jawaban\r\nKepada: ${email}`
		});
		expect(await only()).toMatchObject({ why: 'other_sender', words: 'Iya benar, rumah saya juga.', mayBeLetIn: true });
		expect((await postsOf(threadId)).join()).not.toContain('rumah saya');
	});
});

describe('what a trusted mail server says', () => {
	const trusting = () => ({ ...house(), env: envWith(house().env, { mailInTrust: 'mx.contoh.go.id' }) });
	const receive = async (from: string, to: string | null, results: string[]) => {
		const raw = messageOf({
			from,
			to,
			words: 'Sudah dua pekan.',
			headers: results.map((line) => `Authentication-Results: ${line}`)
		});
		await acceptRaw(trusting(), raw, { from, to: to ? [to] : [] });
		await readWaitingMail(trusting());
	};

	it('keeps out whoever only writes the name of the reporter, and their sender is not written to', async () => {
		const { letter, email, threadId } = await aConversation();
		await office.deliver();
		await receive(email, letter.replyTo, [
			'mx.contoh.go.id; dmarc=fail header.from=contoh.id',
			'mx.contoh.go.id; dmarc=pass'
		]);
		expect(await only()).toMatchObject({ why: 'not_proved', mayBeAsked: false, mayBeLetIn: true });
		expect((await postsOf(threadId)).join()).not.toContain('dua pekan');
		expect(await office.deliver()).toEqual([]);
	});

	it.each([[['mx.contoh.go.id; dmarc=pass']], [['mx.lain.id; dmarc=fail']], [[]]])(
		'lets in where it says %j',
		async (lines) => {
			const { letter, email, threadId } = await aConversation();
			await receive(email, letter.replyTo, lines);
			expect(await postsOf(threadId)).toContainEqual('reply: Sudah dua pekan.');
		}
	);
});

describe('a moderator who repairs', () => {
	it('asks the sender, once, and the answer comes to lie beside it', async () => {
		const { moderator, officer, other } = handling.people;
		await office.receive({
			from: 'rahmat@lain.test',
			to: 'r@balas.fkp.test',
			subject: 'Lampu',
			words: 'Lampunya mati.'
		});
		await office.deliver();
		const mail = await only();
		const question = 'Lampu yang mana, di jalan apa?';
		const ask = { doer: moderator, id: mail.id, question };
		expect(await askSender(house(), { ...ask, doer: officer })).toEqual(refused('not_found'));
		expect(await askSender(house(), { ...ask, question: null })).toEqual(refused('question_required'));
		const both = await Promise.all([askSender(house(), ask), askSender(house(), ask)]);
		expect(both).toEqual([1, 2].map(() => ({ ok: true, value: { decision: 'asked' } })));
		expect(await askSender(house(), { ...ask, doer: other, question: 'Yang lain?' })).toEqual(refused('cannot_ask'));
		const letters = await office.deliver();
		expect(letters.map(({ to }) => to)).toEqual(['rahmat@lain.test']);
		expect(readable(letters[0]?.source ?? '')).toContain(question);
		expect(letters[0]?.headers).toContain('Auto-Submitted: auto-replied');
		const back = letters[0]?.replyTo ?? '';
		expect(readMailAddress(house().env, back)).toEqual({ kind: 'sender', id: mail.id });
		expect(await only()).toMatchObject({ asked: question, mayBeAsked: false });
		await office.receive({ from: 'rahmat@lain.test', to: back, words: 'Di depan pasar Bastiong.' });
		expect((await waiting()).find((one) => one.id !== mail.id)).toMatchObject({
			why: 'answered',
			follows: mail.id,
			words: 'Di depan pasar Bastiong.'
		});
		// A person who answers us is answered by no machine.
		expect(await office.deliver()).toEqual([]);
		const stored = JSON.stringify(await test.db.selectFrom('mail_pen').selectAll().execute());
		expect(stored).not.toContain('jalan apa');
	});

	it('throws away with a reason, which stands among what was decided last', async () => {
		const { moderator } = handling.people;
		await office.receive({ from: 'iklan@lain.test', to: 'r@balas.fkp.test', words: 'Beli sekarang!' });
		const throws = { doer: moderator, id: (await only()).id, decision: 'thrown' as const, ref: null };
		expect(await decidePenned(house(), throws)).toEqual(refused('reason_required'));
		expect(await decidePenned(house(), { ...throws, thrownFor: 'spam' })).toMatchObject({ ok: true });
		expect((await listDecided(test.db))[0]).toMatchObject({ decision: 'thrown', thrownFor: 'spam' });
		expect(await askSender(house(), { ...throws, question: 'Apa maksudnya?' })).toEqual(refused('already_decided'));
		expect(await waiting()).toEqual([]);
	});

	it('finds the report of what came to no address, and lets it in for its reporter alone', async () => {
		const { moderator } = handling.people;
		const identity = { name: 'Nurhayati', email: 'nurhayati@tamu.test', phone: '' };
		const [own, others] = [await routed({ identity }), await routed()];
		await office.receive({ from: 'Nurhayati <NURHAYATI@tamu.test>', to: 'r@balas.fkp.test', words: 'Mohon dikabari.' });
		const mail = await only();
		expect(mail).toMatchObject({ mayBeLetIn: false, mayBeAssigned: true });
		const letIn = (ref: string | null) =>
			decidePenned(house(), { doer: moderator, id: mail.id, decision: 'reply', ref });
		expect(await letIn(null)).toEqual(refused('reference_required'));
		expect(await letIn('ZZZZ-ZZZZ')).toEqual(refused('not_taken'));
		expect(await letIn(others.ref)).toMatchObject({ ok: false });
		expect(await letIn(own.ref)).toMatchObject({ ok: true });
		expect(await postsOf(own.threadId)).toContainEqual('reply: Mohon dikabari.');
		expect((await postsOf(others.threadId)).join()).not.toContain('dikabari');
	});

	it('asks nobody whose address cannot be read, and no machine', async () => {
		const { moderator } = handling.people;
		await office.receive({ from: 'no-reply@lain.test', to: 'r@balas.fkp.test', words: 'Pesan ini otomatis.' });
		const mail = await only();
		expect(mail.mayBeAsked).toBe(false);
		const asked = await askSender(house(), { doer: moderator, id: mail.id, question: 'Siapa Anda?' });
		expect(asked).toEqual(refused('cannot_ask'));
	});
});
