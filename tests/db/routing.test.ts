import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { findRouting } from '$lib/server/queries/act/routing';
import { findViewedComplaint } from '$lib/server/queries/complaint/viewed-complaint';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { listDraft, stateOf } from '$lib/server/db/search/routing-draft';
import { findDraft, listVersions } from '$lib/server/queries/routing/keeping';
import { showTrial } from '$lib/server/queries/routing/trial';
import { beginDraft, removeRule, replaceDraft, saveRule } from '$lib/server/usecases/routing/draft-rules';
import { publishRules } from '$lib/server/usecases/routing/publish-rules';
import { tryRules } from '$lib/server/usecases/routing/try-rules';
import type { WrittenRule } from '$lib/domain/routing/rule';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { toldOf } from '../support/history';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor;

const today = () => dayOf(test.services.now(), 'Asia/Jayapura');
const advice = (threadId: string) => findRouting(test.db, threadId, 'id', today());

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
});

async function publish(version: number, validFrom: string, rules: { agency_id: string; words?: string[] }[]) {
	const head = { version, valid_from: validFrom, ground: `SK ${version}`, tried: 0, moved: 0 };
	await test.db
		.insertInto('routing_version')
		.values({ ...head, published_at: test.services.now(), published_by: null })
		.execute();
	await test.db
		.insertInto('routing_rule')
		.values(
			rules.map((rule, index) => ({ version, position: index + 1, priority: 5, category_slug: 'jembatan', ...rule }))
		)
		.execute();
}

describe('who is advised', () => {
	it('is the agency of the category, then whom the rules in force name, and the history cites which', async () => {
		const { threadId, ref } = await fileReport(test.services);
		expect(await advice(threadId)).toMatchObject({
			agencies: [{ id: province.agencies.pupr }],
			ground: { version: 0, category: { id: 'Jembatan' }, decree: null }
		});
		await publish(1, '2020-01-01', [
			{ agency_id: province.agencies.dinkes, words: ['ambulans'] },
			{ agency_id: province.agencies.dishub }
		]);
		await publish(2, '2099-01-01', [{ agency_id: province.agencies.dinkes }]);
		const { agencies, ground } = await advice(threadId);
		expect(agencies.map(({ id }) => id)).toEqual([province.agencies.dishub, province.agencies.pupr]);
		expect(ground).toEqual({
			version: 1,
			rule: 2,
			category: { id: 'Jembatan', en: 'Bridges' },
			district: null,
			words: [],
			decree: 'SK 1'
		});
		const route = (agencyId: string, on: string) =>
			actOnComplaint(test.services, { ref: on, doer: moderator, act: { action: 'route', agencyId }, formKey: null });
		expect((await route(province.agencies.dishub, ref)).ok).toBe(true);
		const other = await fileReport(test.services);
		await route(province.agencies.pupr, other.ref);
		expect(await stationsOf(ref, VISITOR)).toMatchObject([
			{ agency: 'Dinas Perhubungan', ground: { version: 1, rule: 2 }, binds: null }
		]);
		// Against the rules it is a judgement of the moderator, whatever the category says.
		expect(await stationsOf(other.ref, VISITOR)).toMatchObject([{ ground: null }]);
	});

	it('never stands in a version that was published', async () => {
		await expect(test.db.updateTable('routing_rule').set({ priority: 1 }).execute()).rejects.toThrow();
		await expect(test.db.deleteFrom('routing_version').execute()).rejects.toThrow();
	});
});

describe('a draft', () => {
	const rule = (agencyId: string, rest: Partial<WrittenRule> = {}): WrittenRule => ({
		category: null,
		district: null,
		words: [],
		agencyId,
		priority: 5,
		note: '',
		...rest
	});
	const keep = (doer: Actor, ...rules: WrittenRule[]) => replaceDraft(test.services, { doer, formKey: null, rules });
	const publishIt = (doer: Actor, rest: Partial<Parameters<typeof publishRules>[1]> = {}) =>
		publishRules(test.services, { doer, formKey: null, validFrom: today(), ground: 'SK 77', state: null, ...rest });

	it('is written by moderators and administrators, one change at a time, and told what is wrong in it', async () => {
		const citizen = await aPerson(test.services);
		const { dishub, dinkes } = province.agencies;
		expect(await keep(citizen, rule(dishub, { words: ['rambu'] }))).toMatchObject({ refusal: 'not_allowed' });
		expect((await keep(moderator, rule(dishub, { words: ['rambu'] }), rule(dinkes, { words: ['rambunya'] }))).ok).toBe(
			true
		);
		const [first] = await listDraft(test.db);
		if (!first) throw new Error('no draft');
		const shown = stateOf([first]);
		const save = (words: string[]) =>
			saveRule(test.services, {
				doer: moderator,
				formKey: null,
				rule: rule(dishub, { words }),
				changes: { id: first.id, state: shown }
			});
		expect(
			(await findDraft(test.db, 'id', today()))?.rules.map(({ problems }) => problems.map(({ kind }) => kind))
		).toEqual([[], ['unreachable']]);
		expect((await save(['marka'])).ok).toBe(true);
		expect(await save(['zebra cross'])).toMatchObject({ refusal: 'changed_meanwhile' });
		expect((await removeRule(test.services, { doer: moderator, id: first.id })).ok).toBe(true);
		expect(await save(['lampu'])).toMatchObject({ refusal: 'not_found' });
	});

	it('is tried on the reports of 90 days, shows only what its reader may open, and holds as it was tried', async () => {
		const admin = await aPerson(test.services, 'admin');
		const { pupr, dishub } = province.agencies;
		test.clock.advance({ days: 200 });
		const open = await fileReport(test.services, { title: 'Palang perahu motor di jembatan hilang' });
		await actOnComplaint(test.services, {
			ref: open.ref,
			doer: moderator,
			act: { action: 'route', agencyId: pupr },
			formKey: null
		});
		await fileReport(test.services, { title: 'Perahu motor tenggelam di bawah jembatan' });
		await fileReport(test.services);
		await keep(moderator, rule(dishub, { category: 'jembatan', priority: 6 }), rule(pupr, { words: ['perahu motor'] }));
		const trial = await tryRules(test.services, await listDraft(test.db), today());
		expect([trial.tried, trial.moved]).toEqual([3, 2]);
		// What nobody has verified yet is for moderators to open, and for administrators a number.
		const [theirs, ours] = await Promise.all(
			[admin, moderator].map((reader) => showTrial(test.db, trial.moves, reader))
		);
		expect([theirs?.moves.map(({ ref }) => ref), theirs?.closed]).toEqual([[open.ref], 1]);
		expect([ours?.moves.length, ours?.closed]).toEqual([2, 0]);
		expect(ours?.flows).toEqual([
			{
				from: 'Dinas Perhubungan',
				to: 'Dinas Pekerjaan Umum dan Penataan Ruang',
				count: 2,
				borneOut: 1,
				contradicted: 0
			}
		]);
		const state = stateOf(await listDraft(test.db));
		expect(await publishIt(moderator, { state })).toMatchObject({ refusal: 'not_allowed' });
		expect(await publishIt(admin)).toMatchObject({ refusal: 'draft_changed' });
		expect(await publishIt(admin, { state, validFrom: '2020-01-01' })).toMatchObject({ refusal: 'in_the_past' });
		expect(await publishIt(admin, { state })).toEqual({ ok: true, value: { version: 3 } });
		expect((await toldOf(test.db, 'routing'))[0]).toBe(`edit 3: SK 77 (${admin.name})`);
		expect(await publishIt(admin, { state })).toMatchObject({ refusal: 'no_draft' });
		expect(await listVersions(test.db, today())).toMatchObject([
			{ version: 3, state: 'current', tried: 3, moved: 2, rules: 2, ground: 'SK 77' },
			{ version: 2, state: 'past' },
			{ version: 1, state: 'past' }
		]);
		expect((await advice(open.threadId)).ground).toMatchObject({ version: 3, rule: 2 });
		await beginDraft(test.services, { doer: moderator, formKey: null });
		expect(stateOf(await listDraft(test.db))).toBe(state);
		expect(await publishIt(admin, { state })).toMatchObject({ refusal: 'same_rules' });
	});
});

async function stationsOf(ref: string, actor: Actor) {
	const found = await findViewedComplaint(test.services, ref, actor, test.services.now());
	return found?.complaint.trail ?? null;
}

describe('the way of a report', () => {
	it('is public: every office that had it, who sent it there, and why', async () => {
		const cast = {
			moderator,
			officer,
			agencyId: province.agencies.pupr,
			secretary: await aPerson(test.services, 'secretary')
		};
		const { ref } = await reachStatus(test.services, cast, 'disputed');
		await actOnComplaint(test.services, {
			ref,
			doer: cast.secretary,
			act: { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan milik provinsi.' },
			formKey: null
		});
		const stations = (await stationsOf(ref, VISITOR)) ?? [];
		expect(stations.map(({ holder, by, binds }) => `${by.role} → ${holder}${binds ? ` (${binds})` : ''}`)).toEqual([
			'moderator → agency',
			'officer → moderator',
			'moderator → agency',
			'officer → moderator',
			'moderator → agency (moderator)',
			'officer → secretariat',
			'secretary → agency (secretariat)'
		]);
		expect(stations.at(-1)).toMatchObject({ reason: 'Jembatan milik provinsi.' });
		expect(stations.every(({ reason }) => reason)).toBe(true);
	});

	it('of a confidential report is told to nobody else', async () => {
		const { ref } = await reachStatus(
			test.services,
			{ moderator, officer, agencyId: province.agencies.pupr },
			'unsettled'
		);
		const sealed = await actInThread(test.services, {
			ref,
			action: 'seal_report',
			doer: moderator,
			text: 'Memuat nama saksi.',
			formKey: null
		});
		expect(sealed.ok).toBe(true);
		expect(await stationsOf(ref, VISITOR)).toBeNull();
		expect(await stationsOf(ref, officer)).toHaveLength(4);
	});
});

describe('an agency that has ended', () => {
	it('binds nothing: a moderator routes the report anew, with reasons, and the completion runs on', async () => {
		const { ref, threadId } = await fileReport(test.services);
		const route = (agencyId: string, text: string) =>
			actOnComplaint(test.services, {
				ref,
				doer: moderator,
				act: { action: 'route', agencyId, text },
				formKey: null
			});
		const due = () =>
			test.db
				.selectFrom('deadline')
				.select(['clock', 'due_at', 'ended_at'])
				.where('thread_id', '=', threadId)
				.where('clock', 'in', ['resolution', 'first_response'])
				.orderBy('clock')
				.orderBy('round')
				.execute();
		expect((await route(province.agencies.dishub, '')).ok).toBe(true);
		const [, resolution] = await due();
		expect(await route(province.agencies.pupr, 'Dilebur.')).toMatchObject({ refusal: 'wrong_status' });
		const ends = test.db.updateTable('agency').where('id', '=', province.agencies.dishub);
		await ends.set({ valid_until: '2026-01-31' }).execute();
		expect(await route(province.agencies.pupr, ' ')).toMatchObject({ refusal: 'text_required' });
		expect((await route(province.agencies.pupr, 'Dinas itu dilebur; jembatan kini urusan PUPR.')).ok).toBe(true);
		expect(await due()).toMatchObject([
			{ clock: 'first_response', ended_at: expect.any(Date) as Date },
			{ clock: 'first_response', ended_at: null },
			{ clock: 'resolution', due_at: resolution?.due_at }
		]);
		await ends.set({ valid_until: null }).execute();
	});
});
