import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '$lib/server/db/client';
import { findThreadForUpdate } from '$lib/server/db/threads';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters, writeSomeLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { AGENCY, OTHER, addPerson, addThread, happen, seedProvince, type TestThread } from '../support/mail-thread';

const test = useDatabase();
const people: Record<string, string> = {};
const idOf = (name: string) => people[name] ?? '';

beforeAll(async () => {
	await seedProvince(test);
	people['warga'] = await addPerson(test, 'warga');
	people['tetangga'] = await addPerson(test, 'tetangga');
	people['petugas'] = await addPerson(test, 'petugas', { role: 'officer', agencyId: AGENCY.id });
	people['pengganti'] = await addPerson(test, 'pengganti', { role: 'officer', agencyId: AGENCY.id });
});

beforeEach(async () => {
	test.clock.set('2026-11-21T05:05:00Z');
	for (const table of ['mail', 'notice', 'follow'] as const) await test.db.deleteFrom(table).execute();
});

const nameOf = (key: string) => Object.entries(people).find(([, id]) => key === `user:${id}`)?.[0] ?? key;

const follow = (thread: TestThread, ...userIds: string[]) =>
	test.db
		.insertInto('follow')
		.values(userIds.map((user_id) => ({ thread_id: thread.id, user_id, at: test.clock.now() })))
		.execute();

async function letters(): Promise<Record<string, string>> {
	await writeDueLetters(test.services);
	const rows = await test.db.selectFrom('mail').selectAll().orderBy('recipient').execute();
	expect(await stillDue()).toBe(0);
	return Object.fromEntries(rows.map(({ recipient, subject, body_text }) => [nameOf(recipient), subject + body_text]));
}

async function stillDue(): Promise<number> {
	const due = test.db.selectFrom('delivery').select('event_id').where('due_at', 'is not', null);
	return (await due.execute()).length;
}

const change = (thread: TestThread, set: { hidden_at?: Date | null; confidential?: boolean; title?: string }) =>
	test.db.updateTable('thread').set(set).where('id', '=', thread.id).execute();

/** A report that `warga` filed and `tetangga` follows. */
async function aFollowed(): Promise<TestThread> {
	const thread = await addThread(test, { title: 'Puskesmas tutup siang', reporterId: idOf('warga') });
	await follow(thread, idOf('tetangga'));
	return thread;
}

const ANSWER = { agencyId: AGENCY.id, words: 'Loket buka lagi sejak pagi.' };

describe('between an event and its letter', () => {
	it('the agency in charge and the due day stay those of the event', async () => {
		const thread = await aFollowed();
		await happen(test, thread, 'route', { role: 'moderator', agency: AGENCY.id, dueDay: '2026-12-04' });
		await happen(test, thread, 'hand_over', { agencyId: AGENCY.id, agency: OTHER.id, dueDay: '2026-12-11' });
		await test.db.updateTable('complaint').set({ agency_id: OTHER.id }).where('thread_id', '=', thread.id).execute();
		await writeDueLetters(test.services);
		const rows = await test.db
			.selectFrom('mail')
			.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
			.select(['action', 'body_text as text'])
			.where('recipient', '=', 'reporter')
			.execute();
		const about = Object.fromEntries(rows.map(({ action, text }) => [action, text]));
		expect(about['route']).toContain('Dinas Kesehatan');
		expect(about['route']).toContain('4 Desember 2026');
		expect(about['hand_over']).toContain('Dinas PUPR');
		expect(about['hand_over']).toContain('11 Desember 2026');
	});

	it('a post that was hidden is quoted to nobody', async () => {
		const thread = await aFollowed();
		const eventId = await happen(test, thread, 'answer', ANSWER);
		await test.db.updateTable('post').set({ hidden_at: test.clock.now() }).where('event_id', '=', eventId).execute();
		const written = await letters();
		expect(Object.keys(written).sort()).toEqual(['reporter', 'tetangga']);
		for (const letter of Object.values(written)) {
			expect(letter).toContain('Dinas Kesehatan menjawab');
			expect(letter).not.toContain('Loket');
		}
	});

	it('a report that was hidden is told of to its reporter only, and to staff without its title', async () => {
		const thread = await aFollowed();
		await happen(test, thread, 'answer', ANSWER);
		await happen(test, thread, 'reply', { role: 'reporter', words: 'Terima kasih.' });
		await change(thread, { hidden_at: test.clock.now() });
		const written = await letters();
		expect(Object.keys(written).sort()).toEqual(['pengganti', 'petugas', 'reporter']);
		expect(written['reporter']).toContain('Loket');
		expect(written['petugas']).not.toMatch(/Puskesmas|Terima kasih/);
	});

	it('a report that was made confidential is told of by its number alone, and to no follower', async () => {
		const thread = await aFollowed();
		await happen(test, thread, 'answer', ANSWER);
		await happen(test, thread, 'reply', { role: 'reporter', words: 'Terima kasih.' });
		await change(thread, { confidential: true });
		const written = await letters();
		expect(Object.keys(written).sort()).toEqual(['pengganti', 'petugas', 'reporter']);
		for (const letter of Object.values(written)) {
			expect(letter).toContain(`[${thread.ref}] Ada perkembangan`);
			expect(letter).not.toMatch(/Puskesmas|Loket|Terima kasih|Dinas/);
		}
	});

	it('whoever has left the office, follows no longer or can no longer be reached gets none', async () => {
		const thread = await aFollowed();
		await follow(thread, idOf('petugas'));
		await happen(test, thread, 'withdraw', { role: 'reporter', from: 'in_progress', to: 'withdrawn' });
		const ended = { valid_until: '2026-11-20' };
		await test.db.updateTable('membership').set(ended).where('user_id', '=', idOf('petugas')).execute();
		await test.db.deleteFrom('follow').where('user_id', '=', idOf('tetangga')).execute();
		expect(Object.keys(await letters())).toEqual(['pengganti']);
		await test.db.updateTable('membership').set({ valid_until: null }).where('user_id', '=', idOf('petugas')).execute();
		expect(Object.keys(await letters())).toEqual(['pengganti']);
	});
});

describe('any number of processes', () => {
	const MANY = 1_200;

	async function aCrowd(): Promise<TestThread> {
		const thread = await addThread(test);
		const at = test.clock.now();
		const person = { name: 'x', password_hash: '-', email_confirmed_at: at, created_at: at };
		const crowd = await test.db
			.insertInto('app_user')
			.values(Array.from({ length: MANY }, () => ({ ...person, email: `${crypto.randomUUID()}@orang.test` })))
			.returning('id')
			.execute();
		await follow(thread, ...crowd.map(({ id }) => id));
		return thread;
	}

	const countMails = async () => {
		const rows = await test.db.selectFrom('mail').select(['event_id', 'recipient']).execute();
		return { rows: rows.length, people: new Set(rows.map((row) => `${row.event_id} ${row.recipient}`)).size };
	};

	it('write each letter once', async () => {
		const thread = await aCrowd();
		await happen(test, thread, 'answer', ANSWER);
		await happen(test, thread, 'accept', { agencyId: AGENCY.id });
		const pools = [1, 2, 3].map((pool) =>
			openDatabase(test.url, { name: `fkp-letters-${pool}`, connectTimeoutMs: 60_000 })
		);
		await Promise.all(pools.map((db) => writeDueLetters({ ...test.services, db })));
		await Promise.all(pools.map((db) => db.destroy()));
		expect(await countMails()).toEqual({ rows: 2 * MANY, people: 2 * MANY });
		expect(await stillDue()).toBe(0);
	});

	it('lose none and repeat none when one dies before it has kept what it wrote', async () => {
		const thread = await aCrowd();
		await happen(test, thread, 'answer', ANSWER);
		await tellCrowds(test.services);
		const dying = openDatabase(test.url, { name: 'fkp-dying', max: 1 });
		const death = dying.transaction().execute(async (trx) => {
			const { taken } = await writeSomeLetters(trx, test.services);
			expect(taken).toBe(500);
			// Meanwhile another writes the rest, without waiting for what the first has in hand.
			await writeDueLetters(test.services);
			expect(await countMails()).toEqual({ rows: MANY - 500, people: MANY - 500 });
			const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
			await sql`select pg_terminate_backend(${rows[0]?.pid}::int)`.execute(test.db);
		});
		await expect(death).rejects.toThrow();
		await dying.destroy();
		expect(await stillDue()).toBe(500);
		await writeDueLetters(test.services);
		expect(await countMails()).toEqual({ rows: MANY, people: MANY });
		expect(await stillDue()).toBe(0);
	});

	it('do not wait for whoever holds the thread', async () => {
		const thread = await aFollowed();
		await happen(test, thread, 'answer', ANSWER);
		await tellCrowds(test.services);
		const { taken } = await test.db.transaction().execute(async (acting) => {
			await findThreadForUpdate(acting, thread.ref);
			return test.db.transaction().execute(async (trx) => {
				await sql`set local lock_timeout = '2s'`.execute(trx);
				return writeSomeLetters(trx, test.services);
			});
		});
		expect(taken).toBe(2);
	});

	it('are not held up by an event that no letter can be written about', async () => {
		const thread = await aFollowed();
		const broken = await happen(test, thread, 'recalculate', {
			role: 'system',
			data: { calendarVersion: 1, moved: [] }
		});
		await spoil(broken);
		await happen(test, thread, 'answer', ANSWER);
		await writeDueLetters(test.services);
		const told = await test.db.selectFrom('mail').select('event_id').execute();
		expect(told).toHaveLength(2);
		expect(told.some(({ event_id }) => event_id === broken)).toBe(false);
		const dueOf = async (digest: boolean) =>
			(
				await test.db
					.selectFrom('delivery')
					.select('due_at')
					.where('event_id', '=', broken)
					.where('digest', digest ? '=' : 'is', digest ? 'duties' : null)
					.execute()
			).map((delivery) => delivery.due_at?.toISOString());
		expect(await dueOf(false)).toEqual(['2026-11-21T06:05:00.000Z']);
		// Nor is the letter of the day: what can be told is, and the rest is tried again.
		expect(new Set(await dueOf(true))).toEqual(new Set(['2026-11-22T22:00:00.000Z']));
		test.clock.set('2026-11-22T22:00:00Z');
		await writeDueDigests(test.services);
		expect(new Set(await dueOf(true))).toEqual(new Set(['2026-11-22T23:00:00.000Z']));
	});
});

/** Writes nonsense into the history, behind the back of all that keeps it from being changed. */
const spoil = (eventId: string) =>
	test.db.transaction().execute(async (trx) => {
		await sql`set local session_replication_role = replica`.execute(trx);
		await trx
			.updateTable('thread_event')
			.set({ data: JSON.stringify({ moved: 'not a list' }) })
			.where('id', '=', eventId)
			.execute();
	});

describe('an outbox from before', () => {
	it('gets no letter of old events, and keeps those that wait in it', async () => {
		const thread = await aFollowed();
		const eventId = await happen(test, thread, 'answer', ANSWER);
		await writeDueLetters(test.services);
		await test.db.deleteFrom('notice').execute();
		await writeDueLetters(test.services);
		const mails = await test.db.selectFrom('mail').select(['event_id', 'sent_at', 'failed_at']).execute();
		const asBefore = { event_id: eventId, sent_at: null, failed_at: null };
		expect(mails).toEqual([asBefore, asBefore]);
	});
});
