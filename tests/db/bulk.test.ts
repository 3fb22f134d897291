import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { AtDesk, BulkAct, BulkInput } from '$lib/domain/desk/bulk';
import { listEvents } from '$lib/server/db/threads';
import { listPlaceValues } from '$lib/server/queries/answer/case-places';
import { findBulk } from '$lib/server/queries/bulk/progress';
import { performAct } from '$lib/server/usecases/act';
import { beginBulk, prepareBulk } from '$lib/server/usecases/bulk/begin-bulk';
import { carryBulk, carryBulks } from '$lib/server/usecases/bulk/carry-bulk';
import { listChosen } from '$lib/server/usecases/bulk/chosen';
import { undoBulk } from '$lib/server/usecases/bulk/undo-bulk';
import { actOnComplaint, type ActCommand } from '$lib/server/usecases/complaint/act-on-complaint';
import { assignReport } from '$lib/server/usecases/team/assign';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let moderator: Person, siti: Person, budi: Person, stranger: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'bulk', 'membership', 'thread', 'spent_form');
	test.clock.set('2026-11-02T01:00:00Z');
	moderator = await aPerson(test.services, 'moderator');
	siti = await aPerson(test.services, 'officer', province.agencies.pupr);
	budi = await aPerson(test.services, 'officer', province.agencies.pupr);
	stranger = await aPerson(test.services, 'officer', province.agencies.dishub);
});

const move = (ref: string, doer: Actor, act: ActCommand['act']) =>
	actOnComplaint(test.services, { ref, doer, act, formKey: randomUUID() });
async function filed(count: number, routed = true): Promise<string[]> {
	const refs = [];
	for (let nth = 0; nth < count; nth += 1) {
		const { ref } = await fileReport(test.services);
		if (routed) await move(ref, moderator, { action: 'route', agencyId: province.agencies.pupr });
		refs.push(ref);
	}
	return refs;
}
/** Chosen by a page that did not say up to which event it was read. */
const allOf = (refs: readonly string[]) => refs.map((ref) => ({ ref, seen: null }));
async function begin(doer: Person, act: BulkAct, refs: string[], input: BulkInput = {}) {
	const begun = await beginBulk(test.services, {
		doer,
		act,
		chosen: allOf(refs),
		input,
		placesOf,
		formKey: randomUUID()
	});
	if (!begun.ok) throw new Error(begun.refusal);
	return begun.value.id;
}
const placesOf = (threadIds: readonly string[]) => listPlaceValues(test.services, threadIds);
const threadOf = async (ref: string) =>
	(await test.db.selectFrom('thread').select('id').where('ref', '=', ref).executeTakeFirstOrThrow()).id;
const eventsOf = async (ref: string, action: string) =>
	(await listEvents(test.db, await threadOf(ref))).filter((event) => event.action === action);
/** What an act left behind, but for the ids of posts and for how many said the same before. */
async function traceOf(ref: string) {
	const threadId = await threadOf(ref);
	const events = (await listEvents(test.db, threadId)).slice(1);
	const notices = await noticesOf(threadId);
	const status = await test.db
		.selectFrom('complaint')
		.select(['status', 'assignee_id', 'agency_id'])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const told = events.map(({ action, role, userId, public: isPublic, data }) => ({
		action,
		role,
		userId,
		isPublic,
		data: Object.entries(data)
			.filter(([name]) => name !== 'repeats')
			.map(([name, value]) => (name === 'postId' ? name : [name, value]))
	}));
	return { told, notices, status };
}
const noticesOf = async (threadId: string) => {
	const rows = await test.db
		.selectFrom('notice')
		.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
		.select(['recipient', 'audience', 'action'])
		.where('thread_id', '=', threadId)
		.execute();
	return rows.map(({ recipient, audience, action }) => `${action} ${recipient} ${audience}`).sort();
};

const TEXT = 'Papan jembatan diganti pekan ini oleh tim PUPR; selesai paling lambat Jumat sore.';

describe('one act on several reports', () => {
	it.each<[Exclude<BulkAct, AtDesk>, () => [Person, BulkInput, boolean]]>([
		['accept', () => [siti, {}, true]],
		['answer', () => [siti, { text: TEXT }, true]],
		['assign', () => [siti, { assigneeId: budi.userId, text: 'Tolong.' }, true]],
		['route', () => [moderator, { agencyId: province.agencies.dishub }, false]]
	])('%s leaves behind what single acts would', async (act, by) => {
		const [doer, input, routed] = by();
		const [alone, ...several] = await filed(3, routed);
		const id = await begin(doer, act, several, input);
		await carryBulk(test.services, id);
		const { assigneeId, ...said } = input;
		const single = { ref: alone!, doer, formKey: randomUUID() };
		const done =
			act === 'assign'
				? await assignReport(test.services, { ...single, assigneeId: assigneeId ?? null, ...said })
				: await performAct(test.services, {
						...single,
						act,
						fileIds: [],
						postId: null,
						flagger: '',
						input: { ...said, ...(act === 'answer' && { repeated: 'ya' }) }
					});
		expect(done.ok).toBe(true);
		const expected = await traceOf(alone!);
		for (const ref of several) expect(await traceOf(ref)).toEqual(expected);
		expect(await findBulk(test.services, doer, id)).toMatchObject({ total: 2, done: 2, waiting: 0, refused: [] });
	});

	it('gives each its own words, as they were looked at before', async () => {
		const refs = await filed(2);
		const input = { text: `Yth. {nama}, laporan {nomor} sudah kami terima. ${TEXT}` };
		const prepared = await prepareBulk(test.services, {
			doer: siti,
			act: 'answer',
			chosen: allOf(refs),
			input,
			placesOf
		});
		const shown = prepared.ok ? prepared.value.map((one) => one.input.text ?? '') : [];
		for (const [nth, ref] of refs.entries()) expect(shown[nth]).toContain(ref);
		await carryBulk(test.services, await begin(siti, 'answer', refs, input));
		for (const [nth, ref] of refs.entries()) {
			const [event] = await eventsOf(ref, 'answer');
			const posts = test.db
				.selectFrom('post')
				.select('body')
				.where('id', '=', (event?.data as { postId: string }).postId);
			expect(await posts.executeTakeFirstOrThrow()).toEqual({ body: shown[nth] });
		}
		const unknown = {
			doer: siti,
			act: 'answer' as const,
			chosen: allOf(refs),
			input: { text: '{gelar} yang terhormat' },
			placesOf
		};
		expect(await prepareBulk(test.services, unknown)).toEqual({ ok: false, refusal: 'places_unknown' });
	});

	it('says of each that was refused why, and holds up none of the others', async () => {
		const refs = await filed(3);
		await move(refs[1]!, budi, { action: 'return', text: 'Bukan jalan provinsi.' });
		const id = await begin(siti, 'accept', refs);
		await carryBulk(test.services, id);
		const bulk = await findBulk(test.services, siti, id);
		expect(bulk).toMatchObject({ total: 3, done: 2, waiting: 0 });
		expect(bulk?.refused.map(({ ref, refusal }) => [ref, refusal])).toEqual([[refs[1], 'wrong_status']]);
	});

	it('takes in nothing of another agency, and is not theirs to begin or to read', async () => {
		const refs = await filed(1);
		const theirs = { act: 'accept' as const, chosen: allOf(refs), input: {}, placesOf, formKey: randomUUID() };
		expect(await beginBulk(test.services, { ...theirs, doer: moderator })).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
		const id = await begin(stranger, 'accept', refs);
		await carryBulk(test.services, id);
		expect((await findBulk(test.services, stranger, id))?.refused).toHaveLength(1);
		expect(await findBulk(test.services, siti, id)).toBeNull();
		const [ref = ''] = refs;
		await assignReport(test.services, { ref, doer: siti, formKey: null, assigneeId: siti.userId });
		const assigneeFor = async (doer: Person) =>
			(await listChosen(test.db, doer, allOf(refs), test.clock.now()))[0]?.assigneeId;
		expect([await assigneeFor(budi), await assigneeFor(stranger)]).toEqual([siti.userId, null]);
	});
});

describe('work that is cut off', () => {
	it('is done once each, wherever it is cut off and however many go on with it', async () => {
		const refs = await filed(4);
		await fc.assert(
			fc.asyncProperty(
				fc.subarray(refs),
				fc.constantFrom(budi.userId, siti.userId),
				fc.uuid(),
				async (forgotten, assigneeId, formKey) => {
					const command = {
						doer: siti,
						act: 'assign' as const,
						chosen: allOf(refs),
						input: { assigneeId, text: formKey },
						placesOf,
						formKey
					};
					const [begun, again] = await Promise.all([
						beginBulk(test.services, command),
						beginBulk(test.services, command)
					]);
					expect(again).toEqual(begun);
					const id = begun.ok ? begun.value.id : '';
					await Promise.all([carryBulk(test.services, id), carryBulks(test.services)]);
					const before = await Promise.all(refs.map((ref) => eventsOf(ref, 'assign')));
					const outcomes = await findBulk(test.services, siti, id);
					// As a process leaves it that died between an act and the note that it is done.
					const threads = await Promise.all(forgotten.map(threadOf));
					await test.db
						.updateTable('bulk_item')
						.set({ outcome: null, refusal: null, at: null })
						.where('bulk_id', '=', id)
						.where('thread_id', 'in', [randomUUID(), ...threads])
						.where('outcome', '=', 'done')
						.execute();
					await test.db.updateTable('bulk').set({ finished_at: null }).where('id', '=', id).execute();
					await Promise.all([carryBulks(test.services), carryBulk(test.services, id)]);
					expect(await Promise.all(refs.map((ref) => eventsOf(ref, 'assign')))).toEqual(before);
					expect(await findBulk(test.services, siti, id)).toEqual(outcomes);
				}
			),
			{ numRuns: 3 }
		);
	});

	it('stops where the service of whoever began it has ended', async () => {
		const refs = await filed(1);
		const id = await begin(siti, 'accept', refs);
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-01' })
			.where('user_id', '=', siti.userId)
			.execute();
		await carryBulk(test.services, id);
		expect(await eventsOf(refs[0]!, 'accept')).toEqual([]);
	});
});

describe('taking it back', () => {
	it('gives each to whoever had it, but for what somebody changed since; once, and only by who did it', async () => {
		const refs = await filed(3);
		await assignReport(test.services, { ref: refs[0]!, doer: budi, formKey: null, assigneeId: siti.userId });
		const id = await begin(siti, 'assign', refs, { assigneeId: budi.userId });
		await carryBulk(test.services, id);
		await assignReport(test.services, { ref: refs[2]!, doer: budi, formKey: null, assigneeId: siti.userId });
		const text = 'Dibatalkan.';
		expect(await undoBulk(test.services, { doer: budi, id, text })).toEqual({ ok: false, refusal: 'not_found' });
		const [undone, twice] = [
			await undoBulk(test.services, { doer: siti, id, text }),
			await undoBulk(test.services, { doer: siti, id, text })
		];
		expect(twice).toEqual({ ok: false, refusal: 'already_so' });
		await carryBulks(test.services);
		const holders = await test.db
			.selectFrom('complaint')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select(['ref', 'assignee_id as assigneeId'])
			.execute();
		const holderOf = (ref: string) => holders.find((one) => one.ref === ref)?.assigneeId;
		expect(refs.map(holderOf)).toEqual([siti.userId, null, siti.userId]);
		const bulk = undone.ok ? await findBulk(test.services, siti, undone.value.id) : null;
		expect(bulk?.refused.map(({ ref, refusal }) => [ref, refusal])).toEqual([[refs[2], 'taken_meanwhile']]);
	});

	it('is not possible where the law knows no way back', async () => {
		const id = await begin(siti, 'accept', await filed(1));
		await carryBulk(test.services, id);
		expect(await undoBulk(test.services, { doer: siti, id, text: 'x' })).toEqual({ ok: false, refusal: 'not_undone' });
	});
});
