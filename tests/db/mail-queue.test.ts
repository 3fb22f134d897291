import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aComplaintEvent } from '$lib/domain/complaint/event.fixture';
import { COMPLAINT_ACTS, type ComplaintAction } from '$lib/domain/complaint/acts';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { writeNotices } from '$lib/server/notices/who';
import { useDatabase } from '../support/database';
import { AGENCY, OTHER, addPerson, addThread, happen, seedProvince } from '../support/mail-thread';

const test = useDatabase();
const people: Record<string, string> = {};

beforeAll(async () => {
	await seedProvince(test);
	people['warga'] = await addPerson(test, 'warga');
	people['petugas'] = await addPerson(test, 'petugas', { role: 'officer', agencyId: AGENCY.id });
	people['lain'] = await addPerson(test, 'lain', { role: 'officer', agencyId: OTHER.id });
	people['lama'] = await addPerson(test, 'lama', { role: 'officer', agencyId: AGENCY.id, until: '2026-11-20' });
	people['hari-ini'] = await addPerson(test, 'hari-ini', { role: 'officer', agencyId: AGENCY.id, until: '2026-11-21' });
	people['belum'] = await addPerson(test, 'belum', { role: 'officer', agencyId: AGENCY.id, confirmed: false });
	people['kepala'] = await addPerson(test, 'kepala', { role: 'agency_head', agencyId: AGENCY.id });
	people['moderator'] = await addPerson(test, 'moderator', { role: 'moderator' });
	people['english'] = await addPerson(test, 'english', { lang: 'en' });
});

beforeEach(async () => {
	await test.db.deleteFrom('mail').execute();
	await test.db.deleteFrom('notice').execute();
	await test.db.deleteFrom('follow').execute();
});

const nameOf = (recipient: string) =>
	Object.entries(people).find(([, id]) => recipient === `user:${id}`)?.[0] ?? recipient;

/** What the outbox holds once the job has run. */
async function mails() {
	await writeDueLetters(test.services);
	const rows = await test.db.selectFrom('mail').selectAll().orderBy('recipient').execute();
	return rows.map((mail) => ({ ...mail, name: nameOf(mail.recipient) }));
}
const heard = async () => (await mails()).map(({ name }) => name).sort();

const follow = (threadId: string, ...names: string[]) =>
	test.db
		.insertInto('follow')
		.values(names.map((name) => ({ thread_id: threadId, user_id: people[name] ?? '', at: test.clock.now() })))
		.execute();

describe('who gets a mail', () => {
	it('officers of the handling agency who are appointed that day and confirmed, and the reporter', async () => {
		await happen(test, await addThread(test, { reporterId: people['warga'] ?? '' }), 'route', { role: 'moderator' });
		expect(await heard()).toEqual(['hari-ini', 'petugas', 'reporter']);
	});

	it('counts the day of appointment in the zone of the province', async () => {
		// Still 21 November in UTC, but 22 November in Maluku Utara.
		test.clock.set('2026-11-21T16:00:00Z');
		await happen(test, await addThread(test), 'route', { role: 'moderator' });
		const told = await heard();
		test.clock.set('2026-11-21T05:05:00Z');
		expect(told).toEqual(['petugas']);
	});

	it('never the actor, and never the reporter as a member of staff', async () => {
		const thread = await addThread(test, { reporterId: people['hari-ini'] ?? '' });
		await follow(thread.id, 'petugas', 'hari-ini');
		await happen(test, thread, 'hand_over', { userId: people['petugas'] ?? '', agencyId: AGENCY.id });
		expect(await heard()).toEqual(['reporter']);
	});

	it('once a person, in the first group that fits', async () => {
		const thread = await addThread(test);
		await follow(thread.id, 'petugas', 'warga');
		await happen(test, thread, 'withdraw', { role: 'reporter', from: 'in_progress', to: 'withdrawn' });
		const rows = await mails();
		expect(rows.map(({ name, audience }) => `${name} ${audience}`).sort()).toEqual([
			'hari-ini officers',
			'petugas officers',
			'warga followers'
		]);
	});

	it('once an event, however often it is told', async () => {
		const thread = await addThread(test);
		const id = await happen(test, thread, 'contest', { role: 'reporter', from: 'followed_up', to: 'contested' });
		const again = {
			id,
			seq: 1,
			at: test.clock.now(),
			action: 'contest',
			from: 'followed_up',
			to: 'contested'
		} as const;
		const event = { ...aComplaintEvent({ ...again, role: 'reporter' }), id };
		const tellAgain = () =>
			test.db
				.transaction()
				.execute((trx) => writeNotices(trx, test.services, { event, thread, agencyId: AGENCY.id, dueDay: null }));
		await tellAgain();
		// Who closed hears of it as well as who rules.
		expect(await heard()).toEqual(['hari-ini', 'kepala', 'petugas']);
		await tellAgain();
		expect(await heard()).toEqual(['hari-ini', 'kepala', 'petugas']);
	});

	it('the author of a hidden post; guests only with a contact', async () => {
		const guest = await addThread(test);
		await happen(test, guest, 'answer', { agencyId: AGENCY.id });
		expect(await heard()).toEqual([]);
		const thread = await addThread(test, { identity: { name: 'Sari', email: 'sari@tamu.test' } });
		const eventId = await happen(test, thread, 'reply', { role: 'citizen', userId: people['warga'] ?? '' });
		const post = { thread_id: thread.id, event_id: eventId, kind: 'reply' as const, author_role: 'citizen' as const };
		const { id: postId } = await test.db
			.insertInto('post')
			.values({
				...post,
				author_agency_id: null,
				author_user_id: people['warga'] ?? '',
				body: 'x',
				body_html: 'x',
				created_at: test.clock.now(),
				hidden_at: null
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await happen(test, thread, 'hide_post', {
			role: 'moderator',
			data: { postId, rule: { code: 'D1', version: 1, title: 'Iklan' }, reason: 'Iklan pinjaman.' }
		});
		const rows = await mails();
		expect(rows.map(({ name, audience }) => `${name} ${audience}`).sort()).toEqual([
			'reporter reporter',
			'warga author'
		]);
		expect(rows.find(({ audience }) => audience === 'author')?.body_text).toContain('Iklan pinjaman.');
	});
});

describe('what a mail says', () => {
	it('what happened, what it means, what to do until when, and where', async () => {
		const thread = await addThread(test, { reporterId: people['warga'] ?? '' });
		await happen(test, thread, 'resolve', {
			agencyId: AGENCY.id,
			words: 'Loket **buka** lagi.',
			dueDay: '2026-12-04'
		});
		const [mail] = await mails();
		expect(mail?.subject).toBe(`[${thread.ref}] Dinas Kesehatan menyatakan laporan Anda sudah ditindaklanjuti`);
		for (const words of [
			'paling lambat Jumat, 4 Desember 2026',
			'Loket buka lagi.',
			thread.title,
			`/pengaduan/${thread.ref}`
		]) {
			expect(mail?.body_text).toContain(words);
			expect(mail?.body_html).toContain(words);
		}
	});

	it('speaks the language of its reader', async () => {
		const thread = await addThread(test);
		await follow(thread.id, 'english', 'warga');
		await happen(test, thread, 'answer', { agencyId: AGENCY.id });
		const subjects = Object.fromEntries((await mails()).map(({ name, subject }) => [name, subject]));
		expect(subjects['english']).toBe(`[${thread.ref}] Dinas Kesehatan answered`);
		expect(subjects['warga']).toBe(`[${thread.ref}] Dinas Kesehatan menjawab`);
		const english = (await mails()).find(({ name }) => name === 'english');
		expect(english?.body_text).toContain(`/en/pengaduan/${thread.ref}`);
	});

	it('sends guests to the tracking page, without the code', async () => {
		const thread = await addThread(test, { identity: { email: 'sari@tamu.test' } });
		await happen(test, thread, 'submit', { role: 'reporter', to: 'submitted' });
		const mail = (await mails()).find(({ name }) => name === 'reporter');
		expect(mail?.body_text).toContain('/lacak');
		expect(mail?.body_text).toContain('Kode akses tidak pernah kami kirim lewat email');
	});

	it('tells of a Rahasia report nothing but its number, whatever happens', async () => {
		const canaries = { title: 'KENARI judul laporan', body: 'KENARI isi laporan yang cukup panjang untuk disimpan.' };
		const thread = await addThread(test, { ...canaries, reporterId: people['warga'] ?? '', confidential: true });
		await follow(thread.id, 'english');
		for (const action of Object.keys(COMPLAINT_ACTS) as ComplaintAction[])
			await happen(test, thread, action, {
				words: 'KENARI balasan',
				agencyId: AGENCY.id,
				dueDay: '2026-12-04',
				data: { reason: 'KENARI alasan', responsible: 'KENARI pihak', archiveReason: 'spam' }
			});
		const rows = await mails();
		expect(rows.length).toBeGreaterThan(30);
		expect(rows.some(({ name }) => name === 'english')).toBe(false);
		for (const { subject, body_text, body_html } of rows) {
			expect(subject).toBe(`[${thread.ref}] Ada perkembangan`);
			expect(body_text + body_html).not.toMatch(/kenari|dinas|kesehatan|dinkes|kategori|ternate|spam|desember/i);
			expect(body_text).toContain(thread.ref);
		}
	});

	it('names no reporter', async () => {
		const thread = await addThread(test, {
			identity: { name: 'Sari Rahmawati', email: 'sari@tamu.test', phone: '0812' }
		});
		for (const action of ['route', 'reply', 'contest', 'withdraw', 'submit'] as const)
			await happen(test, thread, action, { role: 'reporter', words: 'Terima kasih.' });
		const all = (await mails()).map(({ subject, body_text, body_html }) => subject + body_text + body_html).join('\n');
		expect(all).not.toMatch(/Sari|tamu\.test|0812/);
	});

	it('escapes what people write, and keeps subjects to one line', async () => {
		const title = '<img src=x onerror=alert(1)> "kutip" & <b>tebal</b>';
		const thread = await addThread(test, { title, reporterId: people['warga'] ?? '' });
		const evil = await test.db
			.insertInto('agency')
			.values({
				slug: 'jahat',
				name: 'Dinas\r\nBcc: korban@x.test\u202e',
				short_name: 'x',
				valid_until: null,
				merged_into: null
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await happen(test, thread, 'answer', {
			agencyId: evil.id,
			words: '<script>alert(1)</script> [klik](javascript:alert(1))'
		});
		const [mail] = await mails();
		expect(mail?.subject).toBe(`[${thread.ref}] Dinas Bcc: korban@x.test menjawab laporan Anda`);
		expect(mail?.body_html).not.toMatch(/<script|<img|<b>|javascript:/i);
		expect(mail?.body_html).toContain('&#60;img src=x onerror=alert(1)&#62;');
	});
});
