import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { writeInstant, type Window } from '$lib/domain/open311/window';
import { listGeoUpdates } from '$lib/server/queries/open311/updates';
import { listUpdates } from '$lib/server/usecases/open311/list-updates';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let ref: string;
let moderator: Awaited<ReturnType<typeof aPerson>>, officer: typeof moderator, agencyId: string;

beforeAll(async () => {
	agencyId = (await aProvince(test.services)).agencies.pupr;
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', agencyId);
});

beforeEach(async () => {
	after(3600.4);
	({ ref } = await fileReport(test.services));
	await act({ action: 'route', agencyId }, moderator);
});

async function act(what: Parameters<typeof actOnComplaint>[1]['act'], doer = officer) {
	const done = await actOnComplaint(test.services, { ref, act: what, doer, formKey: null });
	if (!done.ok) throw new Error(done.refusal);
}

const after = (seconds: number) => test.clock.advance({ minutes: seconds / 60 });

/** What is told of the report of this test. */
const own = async (window: Window) =>
	(await listGeoUpdates(test.db, window, 100)).filter((update) => update.ref === ref);

/** One visit of somebody who asks for windows that join, by a clock that is so many seconds ahead of ours. */
async function ask(from: Date, ahead = 0): Promise<{ until: Date; found: string[] }> {
	const until = new Date(Math.floor(test.clock.now().getTime() / 1000 + ahead) * 1000);
	await listUpdates(test.services);
	const updates = await own({ from, until });
	for (const { at } of updates) {
		const printed = new Date(writeInstant(at));
		expect(printed >= from && printed <= until, `${writeInstant(at)} lies in the window`).toBe(true);
	}
	return { until, found: updates.map(({ id }) => id) };
}

it('tells what happened, in order, with ids that stay, and no note of the office', async () => {
	after(60);
	await act({ action: 'accept' });
	const note = { ref, action: 'note', doer: officer, formKey: null, text: 'Hanya untuk kantor' } as const;
	expect((await actInThread(test.services, note)).ok).toBe(true);
	after(60);
	await act({ action: 'answer', text: 'Tukang kayu datang hari Senin.' });
	after(1);
	await listUpdates(test.services);
	const window = { from: new Date(0), until: test.clock.now() };
	const first = await own(window);
	expect(first.map(({ action, to, text }) => [action, to, text])).toEqual([
		['route', 'routed', null],
		['accept', 'in_progress', null],
		['answer', 'in_progress', 'Tukang kayu datang hari Senin.']
	]);
	await listUpdates(test.services);
	expect(await own(window)).toEqual(first);
	await test.db.updateTable('thread').set({ confidential: true }).where('ref', '=', ref).execute();
	expect(await own(window)).toEqual([]);
});

it.each([0, 5, -5])(
	'loses nothing that is committed after a window that holds its instant, with %i seconds between the clocks',
	async (ahead) => {
		const before = await ask(new Date(0), ahead);
		after(60);
		let commit = () => {};
		const held = new Promise<void>((resolve) => (commit = resolve));
		let begun = () => {};
		const beginning = new Promise<void>((resolve) => (begun = resolve));
		// It has its instant, and nobody can see it yet.
		const late = test.db.transaction().execute(async (trx) => {
			await sql`insert into thread_event (thread_id, seq, at, action, from_status, to_status, actor_role, actor_agency_id, actor_user_id, public)
			select id, last_seq + 1, ${test.clock.now()}, 'accept', 'routed', 'in_progress', 'officer', ${agencyId}, ${officer.userId}, true
			from thread where ref = ${ref}`.execute(trx);
			begun();
			await held;
		});
		await beginning;
		after(1);
		const meanwhile = await ask(before.until, ahead);
		commit();
		await late;
		after(1);
		const soon = await ask(meanwhile.until, ahead);
		after(30);
		const later = await ask(soon.until, ahead);
		const accepted = await eventsOf('accept');
		const told = [...meanwhile.found, ...soon.found, ...later.found].filter((id) => accepted.includes(id));
		expect(new Set(told).size).toBe(1);
		expect(meanwhile.found).not.toContain(accepted[0]);
	}
);

it('lists each event once, however many ask at once', async () => {
	await act({ action: 'accept' });
	await Promise.all(Array.from({ length: 8 }, () => listUpdates(test.services)));
	const ids = [...(await eventsOf('route')), ...(await eventsOf('accept'))];
	const listed = await test.db.selectFrom('listed_update').select('event_id').where('event_id', 'in', ids).execute();
	expect([ids.length, listed.length]).toEqual([2, 2]);
});

const eventsOf = async (action: 'route' | 'accept'): Promise<string[]> => {
	const rows = await test.db
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select('thread_event.id')
		.where('thread.ref', '=', ref)
		.where('action', '=', action)
		.execute();
	return rows.map(({ id }) => id);
};
