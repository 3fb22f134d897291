import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { seatsOf } from '$lib/domain/desk/desk';
import { MOST_VIEWS } from '$lib/domain/desk/view';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { countDesk } from '$lib/server/queries/desk/counts';
import { listDesk } from '$lib/server/queries/desk/list';
import { chooseDesk } from '$lib/server/queries/desk/open-desk';
import { dayOf } from '$lib/domain/calendar/zone';
import { noteLook } from '$lib/server/usecases/desk/note-look';
import { removeView, renameView, saveView } from '$lib/server/usecases/desk/views';
import { assignReport } from '$lib/server/usecases/team/assign';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let siti: Person, budi: Person, elsewhere: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'desk_view', 'desk_visit', 'membership', 'thread');
	test.clock.set('2026-11-02T01:00:00Z');
	siti = await aPerson(test.services, 'officer', province.agencies.pupr);
	budi = await aPerson(test.services, 'officer', province.agencies.pupr);
	elsewhere = await aPerson(test.services, 'officer', province.agencies.dinkes);
});

const save = (doer: Person, name: string, shared = false, seat = seatsOf(doer)[0]!) =>
	saveView(test.services, {
		doer,
		formKey: randomUUID(),
		seat,
		name,
		query: 'daftar=menunggu-saya&cari=jembatan&terlambat=1',
		shared
	});
const saved = async (...asked: Parameters<typeof save>) => {
	const made = await save(...asked);
	if (!made.ok) throw new Error(made.refusal);
	return made.value.code;
};
/** Each time in a request of its own. */
const open = (doer: Person, code: string) =>
	chooseDesk(test.services, { ...doer }, parseDeskQuery(new URLSearchParams({ tampilan: code })));

describe('a saved view', () => {
	it('opens its list and filters for its owner, and a shared one for everybody at the chair', async () => {
		const [own, shared] = [await saved(siti, 'Jembatan'), await saved(siti, 'Jembatan bersama', true)];
		for (const [who, code, finds] of [
			[siti, own, true],
			[budi, own, false],
			[budi, shared, true],
			[elsewhere, shared, false]
		] as const) {
			const desk = await open(who, code);
			expect(desk?.view?.code ?? null).toBe(finds ? code : null);
			expect(desk?.filter).toMatchObject(finds ? { search: 'jembatan', late: true } : { search: '', late: false });
		}
		expect((await open(budi, ''))?.views.map(({ name }) => name)).toEqual(['Jembatan bersama']);
	});

	it('is not saved at another’s chair, twice under one name, or beyond what a list can hold', async () => {
		expect(await save(elsewhere, 'X', true, seatsOf(siti)[0])).toMatchObject({ refusal: 'no_such_chair' });
		await saved(siti, 'Jembatan', true);
		expect(await save(budi, 'JEMBATAN', true)).toMatchObject({ refusal: 'view_name_taken' });
		await saved(budi, 'Jembatan');
		for (let made = 1; made < MOST_VIEWS.own; made++) await saved(budi, `Tampilan ${made}`);
		expect(await save(budi, 'Satu lagi')).toMatchObject({ refusal: 'too_many_views' });
		const both = await Promise.all([save(siti, 'Sekali', true), save(budi, 'Sekali', true)]);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('is changed by its owner, and by others at the chair only once the owner has left it', async () => {
		const code = await saved(siti, 'Jembatan', true);
		expect(await renameView(test.services, { doer: budi, code, name: 'Lain' })).toMatchObject({
			refusal: 'view_of_another'
		});
		expect(await removeView(test.services, { doer: elsewhere, code })).toMatchObject({ refusal: 'view_gone' });
		expect(await renameView(test.services, { doer: siti, code, name: 'Jembatan rusak' })).toMatchObject({ ok: true });
		expect((await open(budi, code))?.view?.name).toBe('Jembatan rusak');
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-01' })
			.where('user_id', '=', siti.userId)
			.execute();
		expect(await removeView(test.services, { doer: budi, code })).toMatchObject({ ok: true });
		expect(await removeView(test.services, { doer: budi, code })).toMatchObject({ refusal: 'view_gone' });
	});
});

it('names who has a report within its agency alone, finds it by that, and counts each view as long as its list is', async () => {
	const cast = {
		moderator: await aPerson(test.services, 'moderator'),
		officer: siti,
		agencyId: province.agencies.pupr
	};
	const reach = () => reachStatus(test.services, { ...cast, head: budi, inspector: cast.moderator }, 'routed');
	const [held, free] = [await reach(), await reach()];
	await assignReport(test.services, {
		ref: held.ref,
		doer: siti,
		formKey: randomUUID(),
		assigneeId: siti.userId
	});
	const scopeOf = (actor: Person) => ({ seat: seatsOf(actor)[0]!, actor, now: test.clock.now(), today: '2026-11-02' });
	const listed = async (actor: Person, query: string) => {
		const { list, filter } = parseDeskQuery(new URLSearchParams(query));
		const asked = { list: list ?? 'all', filter, after: null, before: null };
		return (await listDesk(test.services, scopeOf(actor), asked)).rows;
	};
	const holders = async (actor: Person, query = 'daftar=semua') =>
		(await listed(actor, query)).map(({ ref, holder }) => [ref, holder?.isReader ?? null]);
	expect(await holders(siti, 'daftar=menunggu-saya&pemegang=saya')).toEqual([[held.ref, true]]);
	expect(await holders(budi, 'daftar=menunggu-saya&pemegang=tanpa')).toEqual([[free.ref, null]]);
	expect(await holders(budi, 'daftar=menunggu-saya&pemegang=saya')).toEqual([]);
	// Who oversees the forum is told of nobody, and finds nothing out by asking.
	for (const query of ['daftar=semua', 'daftar=semua&pemegang=tanpa'])
		expect((await holders(cast.moderator, query)).toSorted()).toEqual(
			[held, free].map(({ ref }) => [ref, null]).toSorted()
		);

	const queries = ['daftar=menunggu-saya&pemegang=saya', 'daftar=menunggu-saya', 'daftar=menunggu-saya&cari=jalan'];
	const views = queries.map((query, nth) => ({
		code: `${nth}`,
		name: `${nth}`,
		query,
		seat: seatsOf(siti)[0]!,
		shared: false,
		ownerId: siti.userId,
		ownerSits: true
	}));
	const counted = await countDesk(test.db, scopeOf(siti), views);
	expect(counted.views.map(({ count }) => count?.total ?? null)).toEqual([1, 2, null]);
	expect(counted.lists.todo?.total).toBe(2);
});

it('marks what others did since one last looked, and not what one did', async () => {
	const head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	const moderator = await aPerson(test.services, 'moderator');
	const inspector = await aPerson(test.services, 'inspector');
	const cast = { moderator, officer: siti, agencyId: province.agencies.pupr, head, inspector };
	const { ref } = await reachStatus(test.services, cast, 'routed');
	const [seat] = seatsOf(siti);
	const freshFor = async (doer: Person) => {
		const since = await noteLook(test.services, doer.userId, seat!);
		const now = test.clock.now();
		const scope = { seat: seat!, actor: doer, now, today: dayOf(now, test.services.env.zone) };
		const filter = parseComplaintFilter(new URLSearchParams());
		const { rows } = await listDesk(test.services, scope, { list: 'todo', filter, after: null, before: null, since });
		return rows.find((row) => row.ref === ref)?.fresh;
	};
	expect(await freshFor(siti)).toBe(false);
	expect(await freshFor(budi)).toBe(false);
	test.clock.set('2026-11-02T02:00:00Z');
	await actInThread(test.services, {
		ref,
		doer: siti,
		action: 'note',
		text: 'Sudah ditelepon, tim berangkat hari Rabu.',
		formKey: null
	});
	test.clock.set('2026-11-02T03:00:00Z');
	expect(await freshFor(siti)).toBe(false);
	expect(await freshFor(budi)).toBe(true);
	test.clock.set('2026-11-02T03:10:00Z');
	expect(await freshFor(budi)).toBe(true);
	test.clock.set('2026-11-02T05:00:00Z');
	expect(await freshFor(budi)).toBe(false);
});
