import { countVerdicts } from '$lib/server/queries/mail-in/pen';
import { acceptRaw } from '$lib/server/usecases/mail-in/accept';
import { forgetMailIn } from '$lib/server/usecases/mail-in/forget';
import { readWaitingMail } from '$lib/server/usecases/mail-in/read-waiting';
import { describe, expect, it } from 'vitest';
import { useConversations } from '../support/conversations';
import { messageOf } from '../support/post-office';

const { handling, test, office, postsOf, aConversation } = useConversations();
const { act } = handling;

/** A report of a mail server about a letter. */
const report = (status: string, action = 'failed') =>
	[
		'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
		'',
		'--b',
		'Content-Type: message/delivery-status',
		'',
		'Reporting-MTA: dns; mx.test',
		'',
		'Final-Recipient: rfc822; x@y.test',
		`Action: ${action}`,
		`Status: ${status}`,
		'--b--',
		''
	].join('\r\n');

describe('a letter that comes back', () => {
	const DAEMON = { from: 'MAILER-DAEMON@mx.test', envelopeFrom: '' };

	it.each([
		['5.1.1', 'failed', true],
		['5.2.2', 'failed', false],
		['5.7.1', 'failed', false],
		['4.4.1', 'delayed', false]
	])('with %s (%s) ends the letters to its address: %s', async (status, action, ends) => {
		const { letter, email, ref } = await aConversation();
		await office.receive({ ...DAEMON, to: letter.returnTo, body: report(status, action) });
		expect(await office.verdicts()).toEqual(['returned']);
		await act(ref, handling.people.officer, 'answer', { text: 'Kami tinjau besok pagi bersama kepala desa.' });
		expect((await office.deliver()).some(({ to }) => to === email)).toBe(!ends);
	});

	it('is believed only by the address that it came to, and ended by another address', async () => {
		const { letter, email } = await aConversation();
		await office.receive({ ...DAEMON, to: letter.replyTo, body: report('5.1.1') });
		await office.receive({ ...DAEMON, to: 'r@balas.fkp.test', body: report('5.1.1') });
		expect(await office.verdicts()).toEqual(['automatic', 'automatic']);
		expect(await test.db.selectFrom('mail_refused').selectAll().execute()).toEqual([]);
		await office.receive({ ...DAEMON, to: letter.returnTo, body: report('5.1.1') });
		expect(await test.db.selectFrom('mail_refused').selectAll().execute()).toHaveLength(1);
		const { userId } = handling.people.citizen;
		await test.db
			.updateTable('app_user')
			.set({ email: `baru.${email}` })
			.where('id', '=', userId)
			.execute();
		expect(await test.db.selectFrom('mail_refused').selectAll().execute()).toEqual([]);
		await test.db.updateTable('app_user').set({ email }).where('id', '=', userId).execute();
	});

	it('by policy is told to administrators, once a day', async () => {
		const { letter, task } = await aConversation();
		const { id } = await test.db
			.insertInto('app_user')
			.values({
				email: 'admin@orang.test',
				name: 'Admin',
				password_hash: '-',
				email_confirmed_at: test.clock.now(),
				created_at: test.clock.now()
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		const decree = { decree: 'SK', valid_from: '2020-01-01', valid_until: null, agency_id: null };
		await test.db
			.insertInto('membership')
			.values({ user_id: id, role: 'admin', ...decree })
			.execute();
		await office.receive({ ...DAEMON, to: letter.returnTo, body: report('5.7.26') });
		await office.receive({ ...DAEMON, to: task.returnTo, body: report('5.7.26') });
		expect((await office.deliver()).map(({ to }) => to)).toEqual(['admin@orang.test']);
		expect(await test.db.selectFrom('mail_alarm').select(['status', 'times']).execute()).toEqual([
			{ status: '5.7.26', times: 2 }
		]);
	});
});

describe('machines', () => {
	it('that answer 200 times are neither said in a thread nor answered', async () => {
		const { threadId, letter, email } = await aConversation();
		const before = await postsOf(threadId);
		await office.deliver();
		const said = [['Auto-Submitted: auto-replied'], ['Precedence: bulk'], ['List-Id: <a.b>'], ['X-Autoreply: yes']];
		for (let nth = 0; nth < 200; nth += 1) {
			const to = nth % 2 === 0 ? letter.replyTo : letter.returnTo;
			const raw = messageOf({ from: email, to, words: `Saya cuti ${nth}.`, headers: said[nth % said.length] ?? [] });
			await acceptRaw(office.house(), raw, { from: email, to: [to ?? ''] });
		}
		await readWaitingMail(office.house());
		expect(await countVerdicts(test.db, test.clock.now())).toEqual([{ verdict: 'automatic', count: 200 }]);
		expect(await postsOf(threadId)).toEqual(before);
		expect(await office.deliver()).toEqual([]);
	});

	it('at both ends that answer whatever comes, and do not say what they are, are silent in the end', async () => {
		const { threadId, ref, letter, task, email, desk } = await aConversation();
		let said = 0;
		const robot = (to: string | null, from: string) =>
			office.receive({ from, to, subject: `Re: ${ref}`, words: `Pesan Anda kami terima, nomor ${(said += 1)}.` });
		await robot(letter.replyTo, email);
		await robot(task.replyTo, desk);
		let rounds = 0;
		for (let came = await office.deliver(); came.length > 0; came = await office.deliver()) {
			rounds += 1;
			expect(rounds).toBeLessThan(6);
			for (const { to, replyTo, returnTo } of came)
				if (to === email || to === desk) await robot(replyTo ?? (rounds % 2 === 0 ? returnTo : 'forum@fkp.test'), to);
		}
		expect(rounds).toBeGreaterThan(0);
		// Of the officer's robot nothing was said in the forum's name.
		expect((await postsOf(threadId)).filter((post) => post.startsWith('official_answer'))).toEqual([]);
	});

	it('of another forum like this one are known by what our own letters say of themselves', async () => {
		const { task } = await aConversation();
		await office.receive({ from: 'orang@lain.test', to: 'r@balas.fkp.test', words: 'Halo, ini siapa?' });
		const [told] = await office.deliver();
		expect(told?.headers.join('\n')).toMatch(/auto-submitted: auto-replied/i);
		for (const { source } of [told, task].filter((one) => one !== undefined))
			await acceptRaw(office.house(), Buffer.from(source), { from: 'forum@lain.test', to: ['r@balas.fkp.test'] });
		await readWaitingMail(office.house());
		expect((await office.verdicts()).toSorted()).toEqual(['automatic', 'automatic', 'penned']);
		expect(await office.deliver()).toEqual([]);
	});
});

describe('what came', () => {
	it('is cut after a month, whatever became of it, and kept until it was read', async () => {
		const { letter, email } = await aConversation();
		await office.receive({ from: email, to: letter.replyTo, words: 'Halo lagi.' });
		await acceptRaw(office.house(), messageOf({ from: email, to: 'x@y.test', words: 'Belum dibaca.' }), {
			from: email,
			to: []
		});
		const later = { ...office.house(), now: () => new Date(test.clock.now().getTime() + 31 * 86_400_000) };
		await forgetMailIn(later);
		const rows = await test.db.selectFrom('mail_in').select(['verdict', 'sealed']).execute();
		expect(rows.map(({ verdict, sealed }) => [verdict, sealed === null]).toSorted()).toEqual([
			[null, false],
			['posted', true]
		]);
	});
});
