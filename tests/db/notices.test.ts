import { envWith } from '$lib/server/env';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COMPLAINT_ACTS, type ComplaintAction } from '$lib/domain/complaint/acts';
import { AUDIENCES, type Audience } from '$lib/domain/complaint/audience';
import { aComplaintEvent } from '$lib/domain/complaint/event.fixture';
import { audiencesOf } from '$lib/domain/complaint/notice';
import { tellCrowds } from '$lib/server/notices/fan-out';
import { useDatabase } from '../support/database';
import {
	AGENCY,
	OTHER,
	addPerson,
	addThread,
	happen,
	happenIn,
	seedProvince,
	type Happening,
	type TestThread
} from '../support/mail-thread';

const test = useDatabase();
const people: Record<string, string> = {};
const idOf = (name: string) => people[name] ?? '';

beforeAll(async () => {
	await seedProvince(test);
	const staff = { agencyId: AGENCY.id };
	people['warga'] = await addPerson(test, 'warga');
	people['tetangga'] = await addPerson(test, 'tetangga');
	people['petugas'] = await addPerson(test, 'petugas', { role: 'officer', ...staff });
	people['petugas-dua'] = await addPerson(test, 'petugas-dua', { role: 'officer', ...staff });
	people['kepala'] = await addPerson(test, 'kepala', { role: 'agency_head', ...staff });
	people['sekretaris'] = await addPerson(test, 'sekretaris', { role: 'agency_head', agencyId: OTHER.id });
	people['moderator'] = await addPerson(test, 'moderator', { role: 'moderator' });
	people['pengawas'] = await addPerson(test, 'pengawas', { role: 'inspector' });
});

beforeEach(async () => {
	test.clock.set('2026-11-21T05:05:00Z');
	for (const table of ['mail', 'fan_out', 'notice', 'follow', 'watch'] as const)
		await test.db.deleteFrom(table).execute();
});

const nameOf = (key: string) => Object.entries(people).find(([, id]) => key === `user:${id}`)?.[0] ?? key;

const follow = (thread: TestThread, ...names: string[]) =>
	test.db
		.insertInto('follow')
		.values(names.map((name) => ({ thread_id: thread.id, user_id: idOf(name), at: test.clock.now() })))
		.execute();

const watch = (thread: TestThread, ...names: string[]) =>
	test.db
		.insertInto('watch')
		.values(names.map((name) => ({ thread_id: thread.id, user_id: idOf(name), since: test.clock.now() })))
		.execute();

/** With those who follow, who are noted by a job. */
async function noticesOf(eventId: string): Promise<string[]> {
	await tellCrowds(test.services);
	const rows = await test.db.selectFrom('notice').selectAll().where('event_id', '=', eventId).execute();
	return rows.map(({ recipient, audience }) => `${nameOf(recipient)} ${audience}`).sort();
}

const waiting = () => test.db.selectFrom('delivery').selectAll().where('due_at', 'is not', null).execute();

/** A post by somebody who passes by. */
async function aPost(thread: TestThread, author: string, words = 'Saya juga mengalaminya.'): Promise<string> {
	const eventId = await happen(test, thread, 'note', { role: 'citizen', userId: idOf(author), words });
	const post = test.db.selectFrom('post').select('id').where('event_id', '=', eventId);
	return (await post.executeTakeFirstOrThrow()).id;
}

describe('who hears of an event', () => {
	/** Everybody is in at least one group, most are in two. */
	const MEMBERS: Record<Audience, readonly string[]> = {
		reporter: ['reporter'],
		author: ['tetangga'],
		// Whom an event names is in its particulars; `team.test.ts` has them.
		assignee: [],
		colleagues: [],
		officers: ['petugas', 'petugas-dua'],
		heads: ['kepala'],
		moderators: ['moderator'],
		secretariat: ['sekretaris'],
		inspectors: ['pengawas'],
		// Nobody flagged anything here; `flags-heard.test.ts` has those who did.
		flaggers: [],
		watchers: ['kepala', 'petugas-dua'],
		followers: ['tetangga', 'petugas', 'kepala', 'moderator', 'pengawas', 'sekretaris', 'warga']
	};

	/** The union of the groups, without the actor and the reporter's account, each in the first that fits. */
	function lawful(audiences: readonly Audience[], actor: string | null): string[] {
		const heard = new Map<string, Audience>();
		for (const audience of AUDIENCES.filter((group) => audiences.includes(group)))
			for (const name of MEMBERS[audience])
				if (name !== actor && name !== 'warga' && !heard.has(name)) heard.set(name, audience);
		return [...heard].map(([name, audience]) => `${name} ${audience}`).sort();
	}

	const ROLES = {
		reporter: null,
		citizen: 'tetangga',
		officer: 'petugas',
		moderator: 'moderator',
		system: null
	} as const;

	it.each(Object.keys(COMPLAINT_ACTS) as ComplaintAction[])(
		'%s: those of its groups without who did it, each once',
		async (action) => {
			const thread = await addThread(test, { reporterId: idOf('warga') });
			await follow(thread, ...MEMBERS.followers);
			await watch(thread, ...MEMBERS.watchers, 'tetangga');
			const postId = await aPost(thread, 'tetangga');
			for (const [role, actor] of Object.entries(ROLES) as [keyof typeof ROLES, string | null][])
				for (const level of ['officers', 'heads', 'secretariat', 'inspectors'] as const) {
					const happening = {
						role,
						userId: actor && idOf(actor),
						from: 'in_progress',
						data: { postId, agencyId: OTHER.id, level, step: 'inspectorate' }
					} satisfies Happening;
					const event = aComplaintEvent({ action, ...happening });
					const id = await happen(test, thread, action, happening);
					// The secretariat of this test is the head of an agency: without its name nobody is meant.
					const told = audiencesOf(event, thread).filter((one) => one !== 'secretariat' || 'agencyId' in event.data);
					expect(await noticesOf(id), `${role} ${level}`).toEqual(lawful(told, actor));
				}
		}
	);

	it('is written with the event or not at all', async () => {
		const thread = await addThread(test, { reporterId: idOf('warga') });
		const undone = test.db.transaction().execute(async (trx) => {
			await happenIn(trx, test, thread, 'answer', { agencyId: AGENCY.id });
			throw new Error('changed my mind');
		});
		await expect(undone).rejects.toThrow('changed my mind');
		const kept = test.db.selectFrom('thread_event').select('id').where('thread_id', '=', thread.id);
		expect(await kept.execute()).toEqual([]);
		expect(await waiting()).toEqual([]);
	});

	it('is known by keys alone, and the table takes nothing else', async () => {
		const identity = { name: 'Sari Rahmawati', email: 'sari@tamu.test', phone: '081200001111' };
		const thread = await addThread(test, { identity });
		await follow(thread, 'tetangga');
		const eventId = await happen(test, thread, 'answer', { agencyId: AGENCY.id, words: 'Sudah kami perbaiki.' });
		expect(await noticesOf(eventId)).toEqual(['reporter reporter', 'tetangga followers']);
		const everything = JSON.stringify(await test.db.selectFrom('notice').selectAll().execute());
		for (const secret of [...Object.values(identity), 'tetangga', '@', 'perbaiki', thread.title])
			expect(everything).not.toContain(secret);
		const row = { event_id: eventId, audience: 'reporter' as const, created_at: test.clock.now() };
		const withAddress = test.db.insertInto('notice').values({ ...row, recipient: 'sari@tamu.test' });
		await expect(withAddress.execute()).rejects.toThrow('notice_recipient_check');
	});

	it('makes no act wait for one in another thread', async () => {
		const services = { ...test.services, env: envWith(test.services.env, { smtpUrl: 'smtp://localhost:1' }) };
		const [here, there] = [await addThread(test), await addThread(test)];
		for (const thread of [here, there]) await follow(thread, 'tetangga');
		await test.db.transaction().execute(async (trx) => {
			await happenIn(trx, { clock: test.clock, services }, here, 'answer');
			await test.db.transaction().execute(async (other) => {
				await sql`set local lock_timeout = '2s'`.execute(other);
				await happenIn(other, { clock: test.clock, services }, there, 'answer');
			});
		});
		await tellCrowds(services);
		expect(await waiting()).toHaveLength(2);
	});
});
