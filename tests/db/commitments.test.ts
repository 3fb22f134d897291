import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import { openDatabase } from '$lib/server/db/client';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { lapseCommitments } from '$lib/server/usecases/consultation/commitment/lapse-commitments';
import { escalateThreads } from '$lib/server/usecases/thread/escalate';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { aPromise, type Promised } from '../support/promises';

const test = useDatabase();
let province: Province;
let promised: Promised;
let officer: Actor, head: Actor, inspector: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
});

/** The health agency hosts; the roads agency promises item 1, the host item 2. */
beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set('2026-11-02T00:00:00Z');
	const { pupr, dinkes } = province.agencies;
	officer = await aPerson(test.services, 'officer', pupr);
	head = await aPerson(test.services, 'agency_head', pupr);
	inspector = await aPerson(test.services, 'inspector');
	promised = await aPromise(test, dinkes, [{ agencyId: pupr }, { agencyId: dinkes }]);
});

type Doing = {
	doer: Actor;
	action: CommitmentAction;
	text?: string;
	files?: number;
	position?: number;
	formKey?: string;
};

async function act({ doer, action, text = 'Loket kedua sudah dibuka.', files = 0, position = 1, formKey }: Doing) {
	const fileIds = await Promise.all(Array.from({ length: files }, () => aPhoto(test.services)));
	const outcome = await actOnCommitment(test.services, {
		slug: promised.slug,
		doer,
		position,
		fileIds,
		formKey: formKey ?? randomUUID(),
		act: { action, text }
	});
	return outcome.ok ? 'done' : outcome.refusal;
}

const fulfil = () => act({ doer: officer, action: 'fulfil', files: 1 });
const first = () => promised.participants[0] as Actor;
const second = () => promised.participants[1] as Actor;

const statusOf = async (position = 1) =>
	(
		await test.db
			.selectFrom('commitment')
			.select(['status', 'reported_at', 'settled_at'])
			.where('thread_id', '=', promised.threadId)
			.where('position', '=', position)
			.executeTakeFirstOrThrow()
	).status;

const clockOf = (clock: string, position = 1) =>
	test.db
		.selectFrom('deadline')
		.select(['due_day', 'met_at', 'ended_at', 'agency_id', 'owner'])
		.where('thread_id', '=', promised.threadId)
		.where(sql<string>`clock`, '=', clock)
		.where('round', '=', position)
		.executeTakeFirst();

const eventsOf = (...actions: string[]) =>
	test.db
		.selectFrom('thread_event')
		.select(['action', 'actor_role as role', 'actor_agency_id as agencyId', 'data', 'public'])
		.where('thread_id', '=', promised.threadId)
		.where(sql<string>`action`, 'in', actions)
		.orderBy('seq')
		.execute();

describe('a promise of signed minutes', () => {
	it('is kept by who promised, with evidence, and confirmed by who took part', async () => {
		expect(await clockOf('commitment')).toMatchObject({ due_day: '2026-12-27', agency_id: province.agencies.pupr });
		expect(await act({ doer: officer, action: 'report_progress', text: 'Pengadaan berjalan.' })).toBe('done');
		expect(await act({ doer: officer, action: 'fulfil' })).toBe('evidence_required');
		expect(await fulfil()).toBe('done');
		expect((await clockOf('commitment'))?.met_at).toEqual(test.clock.now());
		expect(await clockOf('fulfilment_confirmation')).toMatchObject({ owner: 'participants', met_at: null });
		expect(await act({ doer: first(), action: 'confirm_fulfilment', text: '' })).toBe('done');
		expect(await statusOf()).toBe('confirmed');
		expect((await clockOf('fulfilment_confirmation'))?.met_at).toEqual(test.clock.now());
		const posts = await test.db
			.selectFrom('post')
			.leftJoin('attachment', 'attachment.post_id', 'post.id')
			.select(['post.kind', 'post.item_id', 'attachment.file_id'])
			.where('post.item_id', 'is not', null)
			.orderBy('post.created_at')
			.orderBy('post.kind', 'desc')
			.execute();
		expect(posts.map(({ kind, file_id }) => [kind, file_id !== null])).toEqual([
			['progress', false],
			['fulfilment', true]
		]);
		expect(posts.every(({ item_id }) => item_id === promised.items[0])).toBe(true);
	});

	it('is open again when contested, and its day has not moved', async () => {
		await fulfil();
		expect(await act({ doer: first(), action: 'contest_fulfilment', text: 'Loketnya masih tutup.' })).toBe('done');
		expect(await statusOf()).toBe('contested');
		expect(await clockOf('commitment')).toMatchObject({ due_day: '2026-12-27', met_at: null });
		expect(await fulfil()).toBe('done');
		expect(await statusOf()).toBe('reported');
	});

	it("is nobody's to report before its minutes are published", async () => {
		const stage = (to: 'minutes_signed' | 'published') =>
			test.db.updateTable('consultation').set({ stage: to }).where('slug', '=', promised.slug).execute();
		await stage('minutes_signed');
		expect(await fulfil()).toBe('wrong_status');
		await stage('published');
		expect(await fulfil()).toBe('done');
	});

	it('is waived by the head alone, with a reason that stays in the history', async () => {
		expect(await act({ doer: officer, action: 'waive' })).toBe('not_allowed');
		expect(await act({ doer: head, action: 'waive', text: ' ' })).toBe('text_required');
		expect(await act({ doer: head, action: 'waive', text: 'Gedung dialihkan ke kabupaten.' })).toBe('done');
		expect(await eventsOf('waive')).toMatchObject([
			{ role: 'agency_head', agencyId: province.agencies.pupr, data: { reason: 'Gedung dialihkan ke kabupaten.' } }
		]);
		expect((await clockOf('commitment'))?.ended_at).toEqual(test.clock.now());
	});

	it('given up by its maker is let go by who took part alone, and owed again as soon as one of them refuses', async () => {
		await act({ doer: head, action: 'waive', text: 'Gedung dialihkan ke kabupaten.' });
		expect(await act({ doer: head, action: 'accept_waiver' })).toBe('not_allowed');
		expect(await act({ doer: first(), action: 'accept_waiver' })).toBe('done');
		expect(await statusOf()).toBe('released');
		expect(await act({ doer: second(), action: 'contest_waiver', text: 'Warga masih menunggu.' })).toBe('done');
		expect(await statusOf()).toBe('contested');
		expect(await clockOf('commitment')).toMatchObject({ due_day: '2026-12-27', met_at: null, ended_at: null });
		expect(await act({ doer: head, action: 'waive' })).toBe('wrong_status');
	});

	it('belongs to the agency that made it: the host has no hand in it, nobody judges their own work', async () => {
		const host = await aPerson(test.services, 'officer', province.agencies.dinkes);
		expect(await act({ doer: host, action: 'fulfil', files: 1 })).toBe('not_allowed');
		expect(await act({ doer: host, action: 'fulfil', files: 1, position: 2 })).toBe('done');
		await fulfil();
		expect(await act({ doer: officer, action: 'confirm_fulfilment' })).toBe('not_allowed');
		expect(await act({ doer: await aPerson(test.services), action: 'confirm_fulfilment' })).toBe('not_allowed');
		expect(await act({ doer: first(), action: 'confirm_fulfilment', position: 3 })).toBe('not_found');
	});

	it('hears each form once, and of two participants at once the first', async () => {
		const formKey = randomUUID();
		const twice = await Promise.all([1, 2].map(() => act({ doer: officer, action: 'fulfil', files: 1, formKey })));
		expect(twice).toEqual(['done', 'done']);
		expect(await eventsOf('fulfil')).toHaveLength(1);
		const both = await Promise.all([
			act({ doer: first(), action: 'confirm_fulfilment' }),
			act({ doer: second(), action: 'contest_fulfilment' })
		]);
		expect(both.toSorted()).toEqual(['done', 'wrong_status']);
	});

	it('counts silence as a status of its own, once, and can still be contested', async () => {
		await fulfil();
		test.clock.advance({ days: 10 });
		expect(await lapseCommitments(test.services)).toBe(0);
		test.clock.advance({ days: 10 });
		const settled = await Promise.all([1, 2, 3].map(() => lapseCommitments(test.services)));
		expect(settled.reduce((sum, count) => sum + count)).toBe(1);
		expect(await statusOf()).toBe('unopposed');
		expect(await eventsOf('accept_silence')).toHaveLength(1);
		expect(await act({ doer: second(), action: 'contest_fulfilment' })).toBe('done');
		expect(await statusOf()).toBe('contested');
	});
});

describe('a promise that is late', () => {
	const on = (day: string) => test.clock.set(new Date(`${day}T08:00:00+09:00`));

	it('climbs the ladder of its own agency, in public, with its place in the minutes', async () => {
		await act({
			doer: await aPerson(test.services, 'officer', province.agencies.dinkes),
			action: 'fulfil',
			files: 1,
			position: 2
		});
		on('2026-12-21');
		expect(await escalateThreads(test.services)).toBe(1);
		on('2027-01-15');
		expect(await escalateThreads(test.services)).toBe(4);
		const steps = await eventsOf('remind', 'escalate');
		expect(
			steps.map(({ action, data }) => `${action} ${data.clock} ${data.step} ${data.level} ${data.position}`)
		).toEqual([
			'remind commitment reminder officers 1',
			'escalate commitment due officers 1',
			'escalate commitment superior heads 1',
			'escalate commitment secretariat secretariat 1',
			'escalate commitment inspectorate inspectors 1'
		]);
		expect(steps.every(({ data }) => data.promisedBy === province.agencies.pupr)).toBe(true);
		on('2027-01-19');
		await writeDueDigests(test.services);
		const mails = await test.db
			.selectFrom('mail')
			.select(['recipient', 'body_text'])
			.where('audience', '=', 'digest')
			.execute();
		const told = (person: Actor) => mails.filter(({ recipient }) => recipient === `user:${person.userId}`);
		expect(told(officer).at(-1)?.body_text).toMatch(/Butir 1, Tenggat komitmen, jatuh tempo 27 Des/);
		expect(told(head)).not.toHaveLength(0);
		expect(told(inspector)).not.toHaveLength(0);
	});

	it('is told of once by three pools at once', async () => {
		const { pupr } = province.agencies;
		await aPromise(
			test,
			pupr,
			Array.from({ length: 20 }, () => ({ agencyId: pupr }))
		);
		on('2027-03-01');
		const pools = [1, 2, 3].map((pool) =>
			openDatabase(test.url, { name: `fkp-pool-${pool}`, connectTimeoutMs: 60_000 })
		);
		const taken = await Promise.all(pools.map((db) => escalateThreads({ ...test.services, db })));
		await Promise.all(pools.map((db) => db.destroy()));
		expect(taken.reduce((sum, steps) => sum + steps)).toBe((20 + 2) * 4);
		expect(await escalateThreads(test.services)).toBe(0);
		const claims = await test.db.selectFrom('escalation').select('step').execute();
		expect(claims).toHaveLength((20 + 2) * 4);
	});
});
