import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { BulkAct, BulkInput, Choice } from '$lib/domain/desk/bulk';
import { findComplaintForUpdate, listEvents } from '$lib/server/db/threads';
import { listPlaceValues } from '$lib/server/queries/answer/case-places';
import { findBulk } from '$lib/server/queries/bulk/progress';
import { findListed } from '$lib/server/queries/desk/found';
import { beginBulk, prepareBulk } from '$lib/server/usecases/bulk/begin-bulk';
import { listChosen } from '$lib/server/usecases/bulk/chosen';
import { carryBulk, carryBulks, watchBulk } from '$lib/server/usecases/bulk/carry-bulk';
import { undoBulk } from '$lib/server/usecases/bulk/undo-bulk';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { reviseReport } from '$lib/server/usecases/complaint/revise-report';
import { record } from '$lib/server/usecases/record';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let moderator: Person, siti: Person, budi: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'bulk', 'membership', 'thread', 'spent_form');
	test.clock.set('2026-11-02T01:00:00Z');
	moderator = await aPerson(test.services, 'moderator');
	siti = await aPerson(test.services, 'officer', province.agencies.pupr);
	budi = await aPerson(test.services, 'officer', province.agencies.pupr);
});

const move = (ref: string, doer: Actor, act: ActCommand['act']) =>
	actOnComplaint(test.services, { ref, doer, act, formKey: randomUUID() });
async function filed(count: number, routed = true): Promise<string[]> {
	const refs = [];
	for (let nth = 0; nth < count; nth += 1) {
		const { ref } = await fileReport(test.services, { confidential: nth === 0 });
		if (routed) await move(ref, moderator, { action: 'route', agencyId: province.agencies.pupr });
		refs.push(ref);
	}
	return refs;
}
const placesOf = (threadIds: readonly string[]) => listPlaceValues(test.services, threadIds);
/** Chosen as a list shows them now. */
async function seenNow(refs: readonly string[]): Promise<Choice[]> {
	const shown = await listChosen(
		test.db,
		moderator,
		refs.map((ref) => ({ ref, seen: null })),
		test.clock.now()
	);
	return shown.map(({ ref, last }) => ({ ref, seen: last }));
}
const allOf = (refs: readonly string[]): Choice[] => refs.map((ref) => ({ ref, seen: null }));
async function begin(doer: Person, act: BulkAct, chosen: Choice[], input: BulkInput = {}) {
	const begun = await beginBulk(test.services, { doer, act, chosen, input, placesOf, formKey: randomUUID() });
	if (!begun.ok) throw new Error(begun.refusal);
	return begun.value.id;
}
const threadOf = async (ref: string) =>
	(await test.db.selectFrom('thread').select('id').where('ref', '=', ref).executeTakeFirstOrThrow()).id;
const countOf = async (refs: string[], action: string) =>
	(await Promise.all(refs.map(async (ref) => listEvents(test.db, await threadOf(ref)))))
		.map((events) => events.filter((event) => event.action === action).length)
		.join(' ');
const refusedOf = async (doer: Person, id: string) =>
	(await findBulk(test.services, doer, id))?.refused.map(({ ref, refusal }) => [ref, refusal]);
const TEXT = 'Papan jembatan diganti pekan ini oleh tim PUPR; selesai paling lambat Jumat sore.';

describe('whoever looks after a bulk', () => {
	it('leaves it to a process that is at it, and goes on with it once that is silent', async () => {
		const refs = await filed(2);
		const id = await begin(siti, 'accept', allOf(refs));
		const done = test.db.updateTable('bulk_item').set({ outcome: 'done', at: test.services.now() });
		await done.where('bulk_id', '=', id).where('position', '=', 0).execute();
		await watchBulk(test.services, id);
		expect(await countOf(refs, 'accept')).toBe('0 0');
		test.clock.set(new Date(test.services.now().getTime() + 6_000).toISOString());
		await watchBulk(test.services, id);
		expect(await countOf(refs, 'accept')).toBe('0 1');
		const waits = () =>
			sql`select key from graphile_worker.jobs where key = ${`watch-bulk:${id}`}`
				.execute(test.db)
				.then(({ rows }) => rows.length);
		expect(await waits()).toBe(1);
		expect(await refusedOf(siti, id)).toEqual([]);
	});
});

describe('what happens between the look and the act', () => {
	it('of two people whose choices overlap each report hears the first', async () => {
		const refs = await filed(4);
		const seen = await seenNow(refs);
		const [hers, his] = [
			await begin(siti, 'accept', seen.slice(0, 3)),
			await begin(budi, 'answer', seen.slice(1), { text: TEXT })
		];
		await carryBulk(test.services, hers);
		await Promise.all([carryBulks(test.services), carryBulks(test.services)]);
		expect(await refusedOf(siti, hers)).toEqual([]);
		expect(await refusedOf(budi, his)).toEqual([
			[refs[1], 'changed_since'],
			[refs[2], 'changed_since']
		]);
		expect([await countOf(refs, 'accept'), await countOf(refs, 'answer')]).toEqual(['1 1 1 0', '0 0 0 1']);
	});

	it('routes nothing whose words its reporter put otherwise since the list was seen, and says so before', async () => {
		const [other = ''] = await filed(1, false);
		const { ref, reporter } = await fileReport(test.services);
		const seen = await seenNow([ref, other]);
		const words = { title: 'Jalan putus di Takoma', body: 'Jalannya yang putus, bukan jembatannya.', place: 'Takoma' };
		const revised = await reviseReport(test.services, {
			ref,
			doer: reporter,
			formKey: randomUUID(),
			seen: 0,
			...words
		});
		expect(revised).toMatchObject({ ok: true });
		const asked = { doer: moderator, act: 'route' as const, chosen: seen, input: {}, placesOf };
		const prepared = await prepareBulk(test.services, asked);
		expect(prepared.ok && prepared.value.map(({ refusal }) => refusal)).toEqual(['changed_since', null]);
		const id = await begin(moderator, 'route', seen, { agencyId: province.agencies.pupr });
		await carryBulk(test.services, id);
		expect(await refusedOf(moderator, id)).toEqual([[ref, 'changed_since']]);
		expect(await countOf([ref, other], 'route')).toBe('0 1');
	});

	it('stops at the report where the office of its doer ends', async () => {
		const refs = await filed(3);
		const id = await begin(siti, 'accept', allOf(refs));
		await sql`create function dismiss() returns trigger language plpgsql as $$ begin
			update membership set valid_until = '2026-11-01' where user_id = (select doer_id from bulk where id = new.bulk_id);
			return new; end $$`.execute(test.db);
		await sql`create trigger dismiss after update on bulk_item for each row when (new.position = 0)
			execute function dismiss()`.execute(test.db);
		await carryBulk(test.services, id);
		await sql`drop function dismiss cascade`.execute(test.db);
		expect(await countOf(refs, 'accept')).toBe('1 0 0');
		expect((await refusedOf(siti, id))?.map(([ref]) => ref)).toEqual(refs.slice(1));
	});

	it('leaves alone what passed to another agency, and names no title that its doer may not read any more', async () => {
		const refs = await filed(2);
		const id = await begin(siti, 'accept', allOf(refs));
		for (const ref of refs)
			await test.db.transaction().execute(async (trx) => {
				const thread = await findComplaintForUpdate(trx, ref);
				const to = {
					from: 'routed',
					to: 'routed',
					role: 'system',
					agencyId: null,
					userId: null,
					public: true
				} as const;
				const data = { agencyId: province.agencies.dishub, reason: 'Perda 3/2026' };
				if (thread) await record(trx, test.services, thread, { action: 'succeed', ...to, data, at: test.clock.now() });
			});
		await carryBulk(test.services, id);
		const refused = (await findBulk(test.services, siti, id))?.refused ?? [];
		expect(refused.map(({ ref }) => ref)).toEqual(refs);
		expect(refused.map(({ title }) => title === null)).toEqual([true, false]);
		expect(await countOf(refs, 'accept')).toBe('0 0');
	});

	it('writes no due day that has passed, and says so before', async () => {
		const refs = await filed(2);
		test.clock.set('2026-12-08T01:00:00Z');
		const [late = '', recent = ''] = [...refs.slice(0, 1), ...(await filed(1))];
		const asked = {
			act: 'answer' as const,
			chosen: allOf([late, recent]),
			input: { text: `Paling lambat {tenggat}. ${TEXT}` }
		};
		const prepared = await prepareBulk(test.services, { doer: siti, placesOf, ...asked });
		expect(prepared.ok && prepared.value.map(({ refusal }) => refusal)).toEqual(['places_open', null]);
		const id = await begin(siti, 'answer', asked.chosen, asked.input);
		await carryBulk(test.services, id);
		expect(await refusedOf(siti, id)).toEqual([[late, 'places_open']]);
		expect(await countOf([late, recent], 'answer')).toBe('0 1');
	});
});

describe('linking several reports', () => {
	it('links each to the leading one, not that to itself, and parts them again', async () => {
		const [, leader = '', ...others] = await filed(4, false);
		const id = await begin(moderator, 'merge', allOf([leader, ...others]), {
			into: leader,
			text: 'Jembatan yang sama.'
		});
		await carryBulk(test.services, id);
		const heads = async () => {
			const rows = await test.db.selectFrom('thread').select(['ref', 'merged_into as into']).orderBy('ref').execute();
			return rows.filter(({ into }) => into !== null).map(({ ref }) => ref);
		};
		expect(await heads()).toEqual(others.toSorted());
		expect(await refusedOf(moderator, id)).toEqual([[leader, 'merge_same']]);
		const undone = await undoBulk(test.services, { doer: moderator, id, text: 'Ternyata lain.' });
		await carryBulks(test.services);
		expect(await heads()).toEqual([]);
		expect(undone.ok && (await findBulk(test.services, moderator, undone.value.id))).toMatchObject({ done: 2 });
	});
});

describe('all that a list finds', () => {
	it('is as many as are asked for, what is due first at the front, with how many there are', async () => {
		const refs = await filed(3);
		const seat = { role: 'officer' as const, agencyId: province.agencies.pupr };
		const scope = { seat, actor: siti, now: test.clock.now(), today: '2026-11-02' as const };
		const { filter } = parseDeskQuery(new URLSearchParams());
		const found = await findListed(test.db, scope, { list: 'todo', filter, most: 2 });
		expect(found.total).toBe(3);
		expect(refs).toEqual(expect.arrayContaining(found.refs));
		expect(found.refs).toHaveLength(2);
	});
});
