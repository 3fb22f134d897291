import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR } from '$lib/domain/actor/actor';
import type { FollowAsked } from '$lib/domain/follow/subject';
import { sendDueMail } from '$lib/server/jobs/send-mail';
import { createSeal } from '$lib/server/identity/seal';
import type { Message } from '$lib/server/notices/mail/smtp';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { linkToken, readLinkToken } from '$lib/server/notices/stop-link';
import { listFollows } from '$lib/server/queries/follow/mine';
import { findFollowable } from '$lib/server/queries/follow/followable';
import { indexThread } from '$lib/server/usecases/search/index-threads';
import { changeFollow, changeWishes } from '$lib/server/usecases/follow/choose';
import { confirmFollow, sweepFollows } from '$lib/server/usecases/follow/confirm-follow';
import { askToFollow, followAs } from '$lib/server/usecases/follow/follow';
import { ownerOfStop, stopFollowing } from '$lib/server/usecases/follow/stop-following';
import { worked } from '../support/minutes';
import { useDatabase } from '../support/database';
import { AGENCY, addPerson, addThread, happen, seedProvince, type TestThread } from '../support/mail-thread';

const test = useDatabase();
const people: Record<string, string> = {};
const idOf = (name: string) => people[name] ?? '';
const NOTHING: FollowAsked = { ref: null, slug: null, list: null, agency: '', district: '', category: '', words: '' };

beforeAll(async () => {
	await seedProvince(test);
	people['warga'] = await addPerson(test, 'warga');
	people['tetangga'] = await addPerson(test, 'tetangga');
	people['petugas'] = await addPerson(test, 'petugas', { role: 'officer', agencyId: AGENCY.id });
});

beforeEach(async () => {
	test.clock.set('2026-11-24T05:00:00Z');
	for (const table of ['mail', 'fan_out', 'notice', 'follow', 'follower', 'rate_limit'] as const)
		await test.db.deleteFrom(table).execute();
});

async function wanted(asked: Partial<FollowAsked>) {
	const found = await findFollowable(test.db, { ...NOTHING, ...asked }, VISITOR);
	if (!found) throw new Error('Nothing to follow');
	return found;
}

const follow = async (name: string, asked: Partial<FollowAsked>) =>
	worked(await followAs(test.services, await wanted(asked), idOf(name)));

const followsOf = (name: string) => listFollows(test.db, { whose: 'user', id: idOf(name) }, null);

/** All letters, or those to one person. */
const letters = async (to?: string) => {
	await writeDueLetters(test.services);
	await writeDueDigests(test.services);
	const rows = await test.db.selectFrom('mail').selectAll().orderBy('created_at').execute();
	return rows
		.filter(({ recipient }) => to === undefined || recipient === `user:${idOf(to)}`)
		.map(({ recipient, audience, subject, body_text: text }) => ({ recipient, audience, subject, text }));
};

const ANSWER = { agencyId: AGENCY.id, words: 'Loket buka lagi sejak pagi.' };
const FILED = { role: 'moderator', from: 'submitted', to: 'routed' } as const;

describe('who follows more than one matter', () => {
	it.each([
		['an agency', { agency: AGENCY.slug }, 'karena Anda mengikuti Dinas Kesehatan.'],
		['a district', { district: '82.71' }, 'karena Anda mengikuti wilayah Kota Ternate.'],
		['a category', { category: 'kesehatan' }, 'karena Anda mengikuti kategori Kategori Kesehatan.'],
		['several at once', { agency: AGENCY.slug, district: '82.71' }, 'mengikuti Dinas Kesehatan, wilayah Kota Ternate.']
	])('of %s is told what is news, and why', async (_name, asked, why) => {
		await follow('tetangga', asked);
		test.clock.advance({ minutes: 1 });
		const thread = await addThread(test);
		await happen(test, thread, 'route', FILED);
		await happen(test, thread, 'accept', { agencyId: AGENCY.id });
		await happen(test, thread, 'answer', ANSWER);
		const told = await letters('tetangga');
		expect(told.map(({ subject }) => subject)).toEqual([
			`[${thread.ref}] Laporan baru untuk Dinas Kesehatan`,
			`[${thread.ref}] Dinas Kesehatan menjawab`
		]);
		for (const { text } of told) expect(text).toContain(why);
	});

	it('hears nothing of another agency, of what was before, and of what cannot be read', async () => {
		const thread = await addThread(test);
		await happen(test, thread, 'answer', ANSWER);
		test.clock.advance({ minutes: 1 });
		await follow('tetangga', { agency: AGENCY.slug });
		await follow('warga', { agency: 'pupr' });
		test.clock.advance({ minutes: 1 });
		const sealed = await addThread(test, { confidential: true });
		await happen(test, sealed, 'answer', ANSWER);
		const hidden = await addThread(test);
		await happen(test, hidden, 'answer', ANSWER);
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('id', '=', hidden.id).execute();
		expect(await letters()).toEqual([]);
	});

	describe('of a search that was kept', () => {
		const WORDS = 'obat habis';
		const aReport = async (title: string, confidential = false) => {
			const thread = await addThread(test, {
				title,
				body: 'Sudah dua minggu, resep ditulis untuk dibeli di luar.',
				confidential
			});
			await indexThread(test.db, thread.id);
			return thread;
		};

		it('of a village is told of reports there, though the village was only chosen from the list', async () => {
			await test.db
				.insertInto('place')
				.values({ code: '82.71.05.1003', district_code: '82.71', name: 'Tabahawa' })
				.execute();
			await follow('tetangga', { words: 'Tabahawa', district: '82.71' });
			const [there, elsewhere] = [await addThread(test), await addThread(test)];
			await test.db
				.updateTable('complaint')
				.set({ village_code: '82.71.05.1003' })
				.where('thread_id', '=', there.id)
				.execute();
			for (const { id } of [there, elsewhere]) await indexThread(test.db, id);
			test.clock.advance({ minutes: 1 });
			for (const thread of [there, elsewhere]) await happen(test, thread, 'route', FILED);
			const told = (await letters('tetangga')).map(({ text }) => text).join();
			expect([told.includes(there.ref), told.includes(elsewhere.ref)]).toEqual([true, false]);
		});

		it('is told once of a report that it finds, and why', async () => {
			await follow('tetangga', { words: WORDS });
			test.clock.advance({ minutes: 1 });
			const found = await aReport('Obat di puskesmas habis sejak Senin');
			for (const thread of [found, await aReport('Loket tutup siang')]) await happen(test, thread, 'route', FILED);
			const told = await letters('tetangga');
			expect(told.map(({ subject }) => subject)).toEqual([`[${found.ref}] Laporan baru untuk Dinas Kesehatan`]);
			expect(told[0]?.text).toContain(`karena Anda mengikuti pencarian “${WORDS}”.`);
		});

		it('is not told of what is hidden before its letter of the day, nor ever of what is Rahasia', async () => {
			await follow('tetangga', { words: WORDS });
			const [one] = (await followsOf('tetangga')).follows;
			const owner = { whose: 'user', id: idOf('tetangga') } as const;
			await changeFollow(test.services, owner, { followId: one?.id ?? '', letters: 'daily', deed: 'keep' });
			test.clock.advance({ minutes: 1 });
			const [hidden, sealed, kept] = [
				await aReport('Obat habis di apotek RSUD'),
				await aReport('Obat habis dijual lagi', true),
				await aReport('Obat anak habis')
			];
			for (const thread of [hidden, sealed, kept]) await happen(test, thread, 'route', FILED);
			expect(await letters('tetangga')).toEqual([]);
			await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('id', '=', hidden.id).execute();
			test.clock.set('2026-11-24T22:00:00Z');
			const [letter, ...others] = await letters('tetangga');
			expect([letter?.subject, others]).toEqual(['Yang Anda ikuti: 1 kabar', []]);
			expect(letter?.text).toContain(kept.ref);
			expect(letter?.text).not.toMatch(new RegExp(`${hidden.ref}|${sealed.ref}`));
		});
	});

	it('of a matter and of its agency hears once, as of the matter; who acts, and who filed it, not at all', async () => {
		const thread = await addThread(test, { reporterId: idOf('warga') });
		for (const name of ['tetangga', 'warga', 'petugas']) {
			await follow(name, { agency: AGENCY.slug });
			await follow(name, { ref: thread.ref });
		}
		test.clock.advance({ minutes: 1 });
		await happen(test, thread, 'answer', { ...ANSWER, userId: idOf('petugas') });
		const told = await letters();
		expect(told.map(({ recipient }) => recipient).sort()).toEqual(['reporter', `user:${idOf('tetangga')}`]);
		const [own] = told.filter(({ recipient }) => recipient !== 'reporter');
		expect(own?.text).toContain(`karena Anda mengikuti laporan ${thread.ref}.`);
	});

	it.each([
		['that was chosen', { agency: AGENCY.slug }],
		['all reports are followed', { list: 'complaint' as const }]
	])('gets one letter a day at seven, each matter once, where %s', async (_name, asked) => {
		await follow('tetangga', asked);
		await follow('warga', { list: 'consultation' });
		const [one] = (await followsOf('tetangga')).follows;
		const owner = { whose: 'user', id: idOf('tetangga') } as const;
		if ('agency' in asked)
			await changeFollow(test.services, owner, { followId: one?.id ?? '', letters: 'daily', deed: 'keep' });
		test.clock.advance({ minutes: 1 });
		const [first, second] = [await addThread(test), await addThread(test, { title: 'Obat habis sejak Senin' })];
		for (const thread of [first, second]) await happen(test, thread, 'route', FILED);
		await happen(test, first, 'answer', ANSWER);
		expect(await letters('tetangga')).toEqual([]);
		test.clock.set('2026-11-24T22:00:00Z');
		expect(await letters('warga')).toEqual([]);
		const [letter, ...others] = await letters('tetangga');
		expect(others).toEqual([]);
		expect(letter?.audience).toBe('following');
		expect(letter?.subject).toBe('Yang Anda ikuti: 2 kabar');
		expect(letter?.text.split(first.ref)).toHaveLength(3);
		expect(letter?.text).toContain('Obat habis sejak Senin');
		expect(letter?.text).not.toContain('Loket');
	});

	it('is left alone at night, in a pause, and where no letters are wanted', async () => {
		for (const name of ['tetangga', 'warga', 'petugas']) await follow(name, { agency: AGENCY.slug });
		const change = async (name: string, what: { letters: 'none' | null; deed: 'keep' | 'pause' }) => {
			const [one] = (await followsOf(name)).follows;
			await changeFollow(test.services, { whose: 'user', id: idOf(name) }, { followId: one?.id ?? '', ...what });
		};
		await change('warga', { letters: 'none', deed: 'keep' });
		await change('petugas', { letters: null, deed: 'pause' });
		test.clock.set('2026-11-24T13:00:00Z');
		await happen(test, await addThread(test), 'answer', ANSWER);
		expect(await letters()).toEqual([]);
		test.clock.set('2026-11-24T21:00:00Z');
		expect((await letters()).map(({ recipient }) => recipient)).toEqual([`user:${idOf('tetangga')}`]);
		expect(await test.db.selectFrom('notice').select('recipient').execute()).toHaveLength(3);
	});
});

describe('a guest', () => {
	const EMAIL = 'tamu@contoh.test';
	const ask = async (email = EMAIL) =>
		worked(
			await askToFollow(test.services, {
				wanted: await wanted({ agency: AGENCY.slug }),
				email,
				lang: 'id',
				owners: { network: '203.0.113.0/24' }
			})
		);
	const tokenIn = (text: string) => /konfirmasi\/([\w-]+)/.exec(text)?.[1] ?? '';
	const confirm = async () => worked(await confirmFollow(test.services, tokenIn((await letters()).at(-1)?.text ?? '')));
	const everything = async () =>
		JSON.stringify([
			await test.db.selectFrom('mail').selectAll().execute(),
			await test.db.selectFrom('notice').selectAll().execute(),
			await test.db.selectFrom('follower').selectAll().execute()
		]);

	it('hears only after having said so, and the address stays sealed', async () => {
		await ask();
		test.clock.advance({ minutes: 1 });
		await happen(test, await addThread(test), 'answer', ANSWER);
		expect((await letters()).map(({ audience }) => audience)).toEqual(['account']);
		const { manage } = await confirm();
		expect(readLinkToken(createSeal(test.services.env.secret), 'manage', manage)?.whose).toBe('follower');
		test.clock.advance({ minutes: 1 });
		await happen(test, await addThread(test), 'answer', ANSWER);
		const sent: Message[] = [];
		await letters();
		await sendDueMail(test.services, {
			send: async (message) => {
				sent.push(message);
				return { outcome: 'sent' };
			},
			close: () => undefined
		});
		expect(sent.map(({ to }) => to)).toEqual([EMAIL, EMAIL]);
		expect(sent[1]?.unsubscribe).toContain('/berhenti/f');
		expect(sent[1]?.text).toContain('/ikutan/g');
		expect(await everything()).not.toContain('contoh.test');
	});

	it('is asked four times an hour at most, and the answer never tells', async () => {
		for (let nth = 0; nth < 6; nth += 1) await ask();
		expect(await letters()).toHaveLength(4);
		expect(await test.db.selectFrom('follow').select('id').execute()).toHaveLength(1);
	});

	it('is forgotten with what it never confirmed, and with the last thing it follows', async () => {
		await ask();
		test.clock.advance({ days: 8 });
		const token = tokenIn((await letters())[0]?.text ?? '');
		expect((await confirmFollow(test.services, token)).ok).toBe(false);
		await sweepFollows(test.services);
		expect(await test.db.selectFrom('follower').select('id').execute()).toEqual([]);
		await ask();
		await confirm();
		const { id } = await test.db.selectFrom('follow').select('id').executeTakeFirstOrThrow();
		await stopFollowing(test.services, { whose: 'follow', id });
		expect(await test.db.selectFrom('follower').select('id').execute()).toEqual([]);
	});
});

describe('the way out', () => {
	async function aLetterTo(thread: TestThread) {
		await follow('tetangga', { ref: thread.ref });
		test.clock.advance({ minutes: 1 });
		await happen(test, thread, 'answer', ANSWER);
	}

	it('opens what it was made for and nothing else, and cannot be guessed at', () => {
		const seal = createSeal(test.services.env.secret);
		const stop = { whose: 'follow', id: crypto.randomUUID() } as const;
		const token = linkToken(seal, 'stop', stop);
		expect(readLinkToken(seal, 'stop', token)).toEqual(stop);
		for (const wrong of [
			`u${token.slice(1)}`,
			`${token}x`,
			token.slice(0, -1),
			// The last one carries bits that say nothing.
			token.replace(/.(?=.$)/, (end) => (end === 'A' ? 'B' : 'A')),
			''
		])
			expect(readLinkToken(seal, 'stop', wrong), wrong).toBeNull();
		expect(readLinkToken(seal, 'manage', token)).toBeNull();
	});

	it('ends a follow, with the letters that are written and not sent', async () => {
		const thread = await addThread(test);
		await aLetterTo(thread);
		await letters();
		await happen(test, thread, 'accept', { agencyId: AGENCY.id });
		const { id } = await test.db.selectFrom('follow').select('id').executeTakeFirstOrThrow();
		for (let nth = 0; nth < 2; nth += 1) await stopFollowing(test.services, { whose: 'follow', id });
		expect(await letters()).toHaveLength(1);
		await sendDueMail(test.services, { send: () => Promise.reject(new Error('sent')), close: () => undefined });
		const mail = await test.db.selectFrom('mail').select(['last_error', 'sent_at', 'body_text']).execute();
		expect(mail).toEqual([{ last_error: 'stopped', sent_at: null, body_text: '' }]);
	});

	it('ends all: an account keeps its list and gets no letters', async () => {
		const thread = await addThread(test);
		await follow('tetangga', { agency: AGENCY.slug });
		await aLetterTo(thread);
		const [one] = (await followsOf('tetangga')).follows;
		const owner = await ownerOfStop(test.db, { whose: 'follow', id: one?.id ?? '' });
		expect(owner).toEqual({ whose: 'user', id: idOf('tetangga') });
		if (owner) await stopFollowing(test.services, owner);
		expect(await letters()).toEqual([]);
		expect((await followsOf('tetangga')).follows.map((follow) => follow.letters)).toEqual(['none', 'none']);
	});

	it('is nobody else’s', async () => {
		await follow('tetangga', { agency: AGENCY.slug });
		const [one] = (await followsOf('tetangga')).follows;
		const other = { whose: 'user', id: idOf('warga') } as const;
		await changeFollow(test.services, other, { followId: one?.id ?? '', letters: 'none', deed: 'stop' });
		expect((await followsOf('tetangga')).follows).toEqual([one]);
	});
});

it('gathers what duties bring for staff who chose so, but for what is due today', async () => {
	const owner = { whose: 'user', id: idOf('petugas') } as const;
	await changeWishes(test.services, owner, { lang: 'id', quiet: { from: 21, until: 6 }, dutiesDaily: true });
	const thread = await addThread(test);
	await happen(test, thread, 'reply', { role: 'reporter', words: 'Terima kasih.', dueDay: '2026-12-04' });
	await happen(test, thread, 'reply', { role: 'reporter', words: 'Sampai kapan?', dueDay: '2026-11-24' });
	expect((await letters()).map(({ audience }) => audience)).toEqual(['officers']);
	test.clock.set('2026-11-24T23:30:00Z');
	expect((await letters()).map(({ audience }) => audience)).toEqual(['officers', 'digest']);
});
