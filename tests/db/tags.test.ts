import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { MOST_TAGS } from '$lib/domain/desk/tag';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { findBulk, findExported } from '$lib/server/queries/bulk/progress';
import { listRowsOf } from '$lib/server/queries/desk/found';
import { chooseDesk, openDesk } from '$lib/server/queries/desk/open-desk';
import { findCaseTags } from '$lib/server/queries/team/case-tags';
import { listDeskTags } from '$lib/server/queries/team/desk-tags';
import { beginBulk } from '$lib/server/usecases/bulk/begin-bulk';
import { carryBulk } from '$lib/server/usecases/bulk/carry-bulk';
import { undoBulk } from '$lib/server/usecases/bulk/undo-bulk';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { renameTag, tagReport } from '$lib/server/usecases/team/tags';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let moderator: Person, siti: Person, head: Person, stranger: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'tag', 'bulk', 'membership', 'thread', 'spent_form');
	test.clock.set('2026-11-02T01:00:00Z');
	moderator = await aPerson(test.services, 'moderator');
	siti = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	stranger = await aPerson(test.services, 'officer', province.agencies.dishub);
});

async function routed(agencyId = province.agencies.pupr): Promise<string> {
	const { ref } = await fileReport(test.services);
	await actOnComplaint(test.services, {
		ref,
		doer: moderator,
		act: { action: 'route', agencyId },
		formKey: randomUUID()
	});
	return ref;
}
const tag = (doer: Person, ref: string, name: string, puts = true) =>
	tagReport(test.services, { doer, ref, name, puts, formKey: randomUUID() });
const rename = (doer: Person, tagId: string, name: string, merges = false) =>
	renameTag(test.services, { doer, tagId, name, merges, formKey: randomUUID() });
const tagsOf = async (doer: Person) => (await listDeskTags(test.services, doer))[0]?.tags ?? [];
const namesOf = async (doer: Person) => (await tagsOf(doer)).map(({ name, reports }) => `${name} ${reports}`);
const idOf = async (doer: Person, name: string) => (await tagsOf(doer)).find((one) => one.name === name)?.id ?? '';
const onFor = async (doer: Person, ref: string) => (await findCaseTags(test.services, doer, ref))?.on;
async function deskOf(doer: Person, search: string) {
	const query = parseDeskQuery(new URLSearchParams(search));
	const chosen = await chooseDesk(test.services, doer, query);
	return chosen && openDesk(test.services, chosen, { ...query, since: null });
}

describe('tags', () => {
	it('are read at the desk that put them there, and nowhere else', async () => {
		const ref = await routed();
		expect(await tag(siti, ref, 'jembatan gantung')).toEqual({ ok: true, value: { ref } });
		expect(await tag(head, ref, 'Jembatan Gantung')).toEqual({ ok: false, refusal: 'already_so' });
		expect(await tag(moderator, ref, 'tiket khusus')).toMatchObject({ ok: true });
		expect(await tag(stranger, ref, 'x')).toMatchObject({ ok: false });
		expect([await onFor(siti, ref), await onFor(moderator, ref)]).toEqual([['jembatan gantung'], ['tiket khusus']]);
		expect(await findCaseTags(test.services, stranger, ref)).toBeNull();
		expect((await deskOf(siti, ''))?.page.rows.map(({ tags }) => tags)).toEqual([['jembatan gantung']]);
		expect((await deskOf(moderator, 'daftar=semua'))?.page.rows.map(({ tags }) => tags)).toEqual([['tiket khusus']]);
		const seen = await test.db.selectFrom('thread_event').select('action').execute();
		expect(seen.map(({ action }) => action)).not.toContain('tag');
	});

	it('narrow a list by address, also by an address from before two became one; never by those of another desk', async () => {
		const [one, other] = [await routed(), await routed()];
		await tag(siti, one, 'banjir');
		await tag(siti, other, 'banjirr');
		await tag(moderator, one, 'kembar');
		const old = await idOf(siti, 'banjirr');
		const refsFor = async (doer: Person, label: string) =>
			(await deskOf(doer, `label=${label}`))?.page.rows.map(({ ref }) => ref).sort();
		expect(await refsFor(siti, old)).toEqual([other]);
		expect(await refsFor(siti, await idOf(moderator, 'kembar'))).toEqual([one, other].sort());
		expect(await rename(siti, old, 'banjir')).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await rename(head, old, 'banjir')).toEqual({ ok: false, refusal: 'tag_name_taken' });
		expect(await rename(head, old, 'banjir', true)).toMatchObject({ ok: true });
		expect(await refsFor(siti, old)).toEqual([one, other].sort());
		expect(await namesOf(siti)).toEqual(['banjir 2']);
		const [desk] = await listDeskTags(test.services, siti);
		expect(desk?.changes.map(({ before, after, merged }) => [before, after, merged])).toEqual([
			['banjirr', 'banjir', true]
		]);
		expect(await rename(head, await idOf(siti, 'banjir'), 'Banjir')).toMatchObject({ ok: true });
		expect(await onFor(siti, one)).toEqual(['Banjir']);
	});

	it('come off and on again, each time kept; name nobody; and are not without number', async () => {
		const ref = await routed();
		await tag(siti, ref, 'banjir');
		expect(await tag(siti, ref, 'banjir', false)).toMatchObject({ ok: true });
		expect(await tag(siti, ref, 'banjir', false)).toEqual({ ok: false, refusal: 'already_so' });
		await Promise.all([tag(siti, ref, 'banjir'), tag(head, ref, 'banjir')]);
		const rows = await test.db.selectFrom('thread_tag').select('taken_at').orderBy('id').execute();
		expect(rows.map((row) => row.taken_at !== null)).toEqual([true, false]);
		const history = async (doer: Person) =>
			(await findCaseTags(test.services, doer, ref))?.history.map(({ by, name, puts }) => [by, name, puts]);
		const told = (await history(head)) ?? [];
		expect(told.map(([, name, puts]) => [name, puts])).toEqual([
			['banjir', true],
			['banjir', false],
			['banjir', true]
		]);
		const { name } = await test.db
			.selectFrom('app_user')
			.select('name')
			.where('id', '=', siti.userId)
			.executeTakeFirstOrThrow();
		expect(told.slice(1).map(([by]) => by)).toEqual([name, name]);
		expect([await history(moderator), await history(stranger)]).toEqual([[], undefined]);
		expect(await tag(siti, ref, '0812-3456-7890')).toEqual({ ok: false, refusal: 'tag_personal' });
		const full = Array.from({ length: MOST_TAGS - 1 }, (_, nth) => ({
			agency_id: province.agencies.pupr,
			name: `label ${nth}`,
			made_by: siti.userId,
			made_at: test.clock.now()
		}));
		await test.db.insertInto('tag').values(full).execute();
		expect(await tag(siti, ref, 'satu lagi')).toEqual({ ok: false, refusal: 'too_many_tags' });
		expect(await tag(siti, ref, 'label 3')).toMatchObject({ ok: true });
	});
});

describe('several reports', () => {
	const placesOf = () => Promise.resolve(new Map());
	async function carried(doer: Person, act: 'tag' | 'export', refs: string[], name = '') {
		const chosen = refs.map((ref) => ({ ref, seen: null }));
		const command = { doer, act, chosen, input: name ? { tag: name } : {}, placesOf, formKey: randomUUID() };
		const begun = await beginBulk(test.services, command);
		const id = begun.ok ? begun.value.id : '';
		await carryBulk(test.services, id);
		return id;
	}

	it('are tagged at once, and only what was new is taken off again', async () => {
		const refs = [await routed(), await routed()];
		await tag(siti, refs[0]!, 'banjir');
		const id = await carried(siti, 'tag', refs, 'banjir');
		const bulk = await findBulk(test.services, siti, id);
		expect(bulk).toMatchObject({ done: 1, refused: [{ ref: refs[0], refusal: 'already_so' }], mayUndo: true });
		const undone = await undoBulk(test.services, { doer: siti, id, text: 'Salah.' });
		await carryBulk(test.services, undone.ok ? undone.value.id : '');
		expect([await onFor(siti, refs[0]!), await onFor(siti, refs[1]!)]).toEqual([['banjir'], []]);
	});

	it('are taken along as far as whoever asked may read them then; and that they asked is kept', async () => {
		const [kept, lost] = [await routed(), await routed()];
		await tag(siti, kept, 'banjir');
		const id = await carried(siti, 'export', [kept, lost]);
		expect(await findExported(test.services, stranger, id)).toBeNull();
		const refs = (await findExported(test.services, siti, id)) ?? [];
		expect(refs).toEqual([kept, lost]);
		await test.db
			.updateTable('complaint')
			.set({ agency_id: province.agencies.dishub })
			.where('thread_id', '=', (eb) => eb.selectFrom('thread').select('id').where('ref', '=', lost))
			.execute();
		const seat = { role: 'officer' as const, agencyId: province.agencies.pupr };
		const rows = await listRowsOf(test.services, siti, [seat], refs);
		expect(rows.map(({ ref, tags }) => [ref, tags])).toEqual([[kept, ['banjir']]]);
	});
});
