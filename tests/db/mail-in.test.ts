import { findAnswerDraft } from '$lib/server/usecases/answer/answer-draft';
import { createSeal } from '$lib/server/identity/seal';
import { listPenned } from '$lib/server/queries/mail-in/pen';
import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { decidePenned } from '$lib/server/usecases/mail-in/decide-penned';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { describe, expect, it } from 'vitest';
import { useConversations } from '../support/conversations';
import { readable } from '../support/mail-server';
import { messageOf } from '../support/post-office';

const { handling, test, routed, office, postsOf, aConversation } = useConversations();
const { act } = handling;

const waiting = async () => (await listPenned(test.db, createSeal(test.services.env.secret))).mails;
const why = async () => (await waiting()).map((mail) => mail.why);

describe('a letter', () => {
	it('names an address for its reader alone, begins with the line, and says whose it is when it comes back', async () => {
		const { letter, task, ref } = await aConversation();
		expect(letter.replyTo).toMatch(/^r\+[a-z2-7]{48}@balas\.fkp\.test$/);
		expect(letter.returnTo).toMatch(/^r\+[a-z2-7]{48}@balas\.fkp\.test$/);
		expect(new Set([letter.replyTo, letter.returnTo, task.replyTo, task.returnTo]).size).toBe(4);
		expect(readable(letter.source)).toMatch(/\r?\n\r?\n--- Tulis jawaban di atas garis ini ---\r?\n/);
		await act(ref, handling.people.officer, 'answer', { text: 'Kami tinjau besok pagi bersama kepala desa.' });
		const next = (await office.deliver()).find(({ to }) => to === letter.to);
		expect(next?.replyTo).toBe(letter.replyTo);
		const id = letter.headers.find((line) => /^message-id/i.test(line))?.replace(/^.*: /, '');
		expect(next?.headers).toContain(`In-Reply-To: ${id}`);
		expect(next?.headers.find((line) => line.startsWith('References'))).toContain(
			`<laporan-${ref.toLowerCase()}@localhost>`
		);
	});

	it('of a Rahasia report, or where no mail comes in, takes no answer', async () => {
		const { citizen, moderator, province } = handling.people;
		const report = await routed({ doer: citizen, confidential: true });
		expect((await office.deliver()).map(({ replyTo }) => replyTo)).not.toContainEqual(expect.any(String));
		await act(report.ref, moderator, 'route', { agencyId: province.agencies.pupr });
	});
});

describe('a citizen who answers by mail', () => {
	it('is heard in the thread, once, in what they said', async () => {
		const { threadId, letter, email } = await aConversation();
		const quoted = '\r\n\r\nPada Sen, 30 Nov 2026 13.55 Forum <forum@fkp.test> menulis:\r\n> Yth. Pelapor';
		const raw = messageOf({
			from: `Warga <${email.toUpperCase()}>`,
			to: letter.replyTo,
			words: `Sudah dua minggu.${quoted}`
		});
		const envelope = { from: email, to: [letter.replyTo ?? ''] };
		// Passed on again by another host, with another trace of the way.
		const again = Buffer.concat([Buffer.from('Received: from mx2\r\n'), raw]);
		const kept = await Promise.all([
			acceptRaw(office.house(), raw, envelope),
			acceptRaw(office.house(), raw, envelope),
			acceptRaw(office.house(), again, envelope)
		]);
		expect(kept.filter(({ isNew }) => isNew)).toHaveLength(1);
		await Promise.all([readWaitingMail(office.house()), readWaitingMail(office.house())]);
		expect(await office.verdicts()).toEqual(['posted']);
		expect((await postsOf(threadId)).filter((post) => post.includes('dua minggu'))).toEqual([
			'reply: Sudah dua minggu.'
		]);
	});

	it('is heard once by whoever goes on where somebody died after the words were kept', async () => {
		const { threadId, letter, email } = await aConversation();
		await office.receive({ from: email, to: letter.replyTo, words: 'Masih rusak.' });
		await test.db.updateTable('mail_in').set({ verdict: null, judged_at: null, next_at: test.clock.now() }).execute();
		await readWaitingMail(office.house());
		expect(await office.verdicts()).toEqual(['posted']);
		expect((await postsOf(threadId)).filter((post) => post.includes('Masih rusak'))).toHaveLength(1);
	});

	it('without an account is known by the address that they left', async () => {
		const identity = { name: 'Sari', email: 'sari@tamu.test', phone: '' };
		const report = await routed({ identity });
		const [letter] = (await office.deliver()).filter(({ to }) => to === identity.email);
		await office.receive({ from: identity.email, to: letter?.replyTo ?? null, words: 'Terima kasih.' });
		expect(await postsOf(report.threadId)).toContainEqual('reply: Terima kasih.');
	});

	it('has personal data masked that a form would have asked about', async () => {
		const { threadId, letter, email } = await aConversation();
		await office.receive({ from: email, to: letter.replyTo, words: 'Hubungi saya di 0812-3456-7890 ya.' });
		const said = (await postsOf(threadId)).join();
		expect(said).not.toContain('3456');
		expect(said).toContain('disamarkan');
	});

	it('sends a photo with it, by the door of the forms', async () => {
		const { threadId, letter, email } = await aConversation();
		const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
		const part = [
			'Content-Type: image/png; name="Sari Umasugi.png"',
			'Content-Disposition: attachment',
			'Content-Transfer-Encoding: base64',
			'',
			png
		];
		const body = [
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'',
			'Ini fotonya.',
			'--b',
			...part,
			'--b--',
			''
		];
		await office.receive({ from: email, to: letter.replyTo, body: body.join('\r\n') });
		const files = await test.db
			.selectFrom('attachment')
			.innerJoin('file', 'file.id', 'file_id')
			.select('name')
			.where('thread_id', '=', threadId)
			.execute();
		expect(files).toHaveLength(1);
		expect(files[0]?.name).not.toContain('Sari');
	});
});

describe('an officer who answers by mail', () => {
	it('has a draft, and a letter that leads to it; nothing is said before they press', async () => {
		const { ref, threadId, task, desk } = await aConversation();
		const before = await postsOf(threadId);
		await office.receive({ from: `Petugas <lain@${desk}>`, to: task.replyTo, words: 'Papan diganti hari Kamis.' });
		expect(await office.verdicts()).toEqual(['drafted']);
		expect(await postsOf(threadId)).toEqual(before);
		const of = { userId: handling.people.officer.userId, threadId, act: 'answer' as const };
		expect((await findAnswerDraft(test.services, of))?.now.words['teks']).toBe('Papan diganti hari Kamis.');
		const [letter] = await office.deliver();
		expect([letter?.to, letter?.replyTo]).toEqual([desk, null]);
		expect(readable(letter?.source ?? '')).toContain(`/pengaduan/${ref}/`);
	});

	it('finds what they were writing beside it', async () => {
		const { threadId, task, desk } = await aConversation();
		await office.receive({ from: desk, to: task.replyTo, words: 'Yang pertama.' });
		await office.receive({ from: desk, to: task.replyTo, words: 'Yang kedua.' });
		const of = { userId: handling.people.officer.userId, threadId, act: 'answer' as const };
		const draft = await findAnswerDraft(test.services, of);
		expect([draft?.now.words['teks'], draft?.aside[0]?.words['teks']]).toEqual(['Yang pertama.', 'Yang kedua.']);
	});
});

describe('a message that does not fit', () => {
	it('waits for a moderator, sealed, and its sender is told once a day what to do instead', async () => {
		await office.deliver();
		const { letter, email, threadId } = await aConversation();
		const forged = letter.replyTo?.replace(
			/^(r\+.)./,
			(_, begin: string) => `${begin}${letter.replyTo?.[3] === 'a' ? 'b' : 'a'}`
		);
		await office.receive({ from: 'orang@lain.test', to: letter.replyTo, words: 'KENARI-1 Saya pelapor.' });
		await office.receive({ from: 'orang@lain.test', to: forged ?? null, words: 'Tebakan.' });
		await office.receive({ from: 'orang@lain.test', to: 'r@balas.fkp.test', words: 'Mau lapor.' });
		await office.receive({ from: email, to: letter.replyTo, words: '' });
		expect((await why()).toSorted()).toEqual(['forged', 'no_words', 'other_sender', 'unknown_address']);
		expect((await postsOf(threadId)).join()).not.toContain('KENARI');
		const stored = JSON.stringify([
			await test.db.selectFrom('mail_in').selectAll().execute(),
			await test.db.selectFrom('mail_pen').selectAll().execute(),
			await test.db.selectFrom('mail').selectAll().execute(),
			await test.db.selectFrom('mail_told').selectAll().execute()
		]);
		for (const secret of ['KENARI', 'lain.test', Buffer.from('KENARI').toString('base64')])
			expect(stored).not.toContain(secret);
		const told = await office.deliver();
		expect(told.map(({ to }) => to).toSorted()).toEqual([email, 'orang@lain.test'].toSorted());
		for (const { headers } of told) expect(headers).toContain('Auto-Submitted: auto-replied');
	});

	it('ends with the address', async () => {
		const { letter, email } = await aConversation();
		await test.db
			.updateTable('reply_address')
			.set({ named_at: new Date('2026-01-01') })
			.execute();
		await office.receive({ from: email, to: letter.replyTo, words: 'Halo.' });
		expect(await why()).toEqual(['expired']);
	});

	it('brings no program', async () => {
		const { letter, email, threadId } = await aConversation();
		const part = ['Content-Disposition: attachment; filename="foto.jpg.exe"', '', 'MZ'];
		const body = [
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'',
			'Lihat ini.',
			'--b',
			...part,
			'--b--',
			''
		].join('\r\n');
		await office.receive({ from: email, to: letter.replyTo, body });
		expect(await why()).toEqual(['dangerous_files']);
		const [mail] = await waiting();
		const decide = { doer: handling.people.moderator, id: mail?.id ?? '', ref: null };
		expect(await decidePenned(office.house(), { ...decide, decision: 'reply' })).toMatchObject({ ok: true });
		expect(await postsOf(threadId)).toContainEqual('reply: Lihat ini.');
	});
});

describe('a moderator', () => {
	const { house } = office;

	it('lets in what is somebody’s answer, once, and it is forgotten where it waited', async () => {
		const { letter, threadId } = await aConversation();
		await office.receive({ from: 'kantor@lain.test', to: letter.replyTo, words: 'Dari kantor saya.' });
		const [mail] = await waiting();
		const command = { id: mail?.id ?? '', decision: 'reply' as const, ref: null };
		const [one, two] = [handling.people.moderator, handling.people.other];
		const done = await Promise.all([
			decidePenned(house(), { ...command, doer: one }),
			decidePenned(house(), { ...command, doer: one }),
			decidePenned(house(), { ...command, doer: two, decision: 'thrown', thrownFor: 'other' })
		]);
		const said = (await postsOf(threadId)).filter((post) => post.includes('Dari kantor'));
		const thrown = done[2].ok;
		expect(said).toHaveLength(thrown ? 0 : 1);
		expect(done.filter(({ ok }) => ok)).toHaveLength(thrown ? 1 : 2);
		const rows = await test.db.selectFrom('mail_pen').innerJoin('mail_in', 'id', 'mail_in_id').selectAll().execute();
		expect(rows.every(({ sealed }) => sealed === null)).toBe(true);
	});

	it('makes a note of it for those who work on the report, or throws it away; nobody else may', async () => {
		const { ref, threadId } = await aConversation();
		await office.receive({ from: 'a@lain.test', to: 'r@balas.fkp.test', words: 'Saya @saksi.', subject: 'Kesaksian' });
		const [mail] = await waiting();
		const { moderator, officer } = handling.people;
		const note = { id: mail?.id ?? '', decision: 'note' as const };
		expect(await decidePenned(house(), { ...note, doer: officer, ref })).toEqual({ ok: false, refusal: 'not_found' });
		expect(await decidePenned(house(), { ...note, doer: moderator, ref: null })).toEqual({
			ok: false,
			refusal: 'reference_required'
		});
		expect(await decidePenned(house(), { ...note, doer: moderator, ref })).toMatchObject({ ok: true });
		expect(await postsOf(threadId)).toContainEqual('internal_note: Kesaksian\n\nSaya (at)saksi.');
		expect(await waiting()).toEqual([]);
	});
});
