import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { findViewedComplaint } from '$lib/server/queries/complaint/viewed-complaint';
import { createAgency, editAgency, type AgencyProfile } from '$lib/server/usecases/administration/agencies';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import { passOn } from '$lib/server/usecases/administration/pass-on';
import { endAgency, reviveAgency, splitAgency } from '$lib/server/usecases/administration/reorganise';
import { findCaseTags } from '$lib/server/queries/team/case-tags';
import { listDeskTags } from '$lib/server/queries/team/desk-tags';
import { tagReport } from '$lib/server/usecases/team/tags';
import { listOfferedTemplates } from '$lib/server/queries/answer/templates';
import { writeTemplate } from '$lib/server/usecases/answer/templates';
import { randomUUID } from 'node:crypto';
import type { Result } from '$lib/domain/result';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let admin: Actor;
let officer: Actor & { userId: string };
let head: Actor;
let moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	moderator = await aPerson(test.services, 'moderator');
});

const PROFILE: AgencyProfile = {
	name: 'Dinas Sumber Daya Air',
	shortName: 'Dinas SDA',
	task: '',
	address: '',
	phone: '',
	email: '',
	oversees: false,
	onPaper: false
};
type Run<R extends string> = (asking: Asking) => Promise<Result<Outcome, R>>;
const asking = (mark: string | null = null, doer: Actor = admin): Asking => ({
	doer,
	formKey: null,
	reason: 'Perda 3/2026 tentang susunan perangkat daerah',
	mark
});

/** Looks at the effect and publishes exactly that. */
async function publish<R extends string>(run: Run<R>) {
	const seen = await run(asking());
	if (!seen.ok || seen.value.published) throw new Error('nothing was shown');
	const { effect, mark } = seen.value;
	expect(await run(asking(mark))).toMatchObject({ ok: true, value: { published: true } });
	return effect;
}

const agencyOf = async (ref: string) => {
	const asked = test.db.selectFrom('complaint').innerJoin('thread', 'thread.id', 'thread_id').where('ref', '=', ref);
	return (await asked.select('agency_id').executeTakeFirstOrThrow()).agency_id;
};

async function offeredOn(ref: string) {
	const { id } = await test.db.selectFrom('thread').select('id').where('ref', '=', ref).executeTakeFirstOrThrow();
	const offered = await listOfferedTemplates(test.db, dayOf(test.services.now(), test.services.env.zone), id, 'answer');
	return offered.filter(({ agencyId }) => agencyId !== null).map(({ id, cameFrom }) => ({ id, cameFrom }));
}

type Staff = Actor & { userId: string };
const tag = (doer: Staff, ref: string, name: string, puts = true) =>
	tagReport(test.services, { doer, ref, name, puts, formKey: randomUUID() });
const tagsOn = async (doer: Staff, ref: string) => (await findCaseTags(test.services, doer, ref))?.on;
const tagsOf = async (doer: Staff) =>
	(await listDeskTags(test.services, doer)).flatMap(({ tags }) =>
		tags.map(({ name, reports, cameFrom }) => [name, reports, cameFrom])
	);

async function stationsOf(ref: string) {
	const found = await findViewedComplaint(test.services, ref, VISITOR, test.services.now());
	return (found && found.complaint.trail.map(({ agency }) => agency)) ?? [];
}

const EVERYWHERE = ['routed', 'in_progress', 'questioned', 'followed_up', 'contested'] as const;

describe('an agency that merges into another', () => {
	it('is shown with what moves, leaves its open reports by an act that is told, and takes them back', async () => {
		const { pupr, dishub } = province.agencies;
		const cast = { moderator, officer, head, agencyId: pupr };
		const open: string[] = [];
		for (const status of EVERYWHERE) open.push((await reachStatus(test.services, cast, status)).ref);
		const closed = await reachStatus(test.services, cast, 'closed_agreed');
		const withModerators = await reachStatus(test.services, cast, 'returned');
		const end: Run<string> = (ask) =>
			endAgency(test.services, ask, { slug: 'pupr', until: '2026-01-01', successor: 'dishub', takesPeople: true });

		const template = await writeTemplate(test.services, {
			doer: officer,
			formKey: randomUUID(),
			agencyId: pupr,
			name: 'Jadwal perbaikan',
			body: 'Perbaikan dijadwalkan pada {tanggal}.',
			act: 'answer',
			category: null
		});
		expect(await publish(end)).toMatchObject({ open_reports: EVERYWHERE.length, officers: 2, categories: 2 });
		expect(await agencyOf(open[0] ?? '')).toBe(pupr);
		expect((await Promise.all([passOn(test.services), passOn(test.services)])).reduce((a, b) => a + b)).toBe(5);
		for (const ref of open) expect(await agencyOf(ref)).toBe(dishub);
		for (const { ref } of [closed, withModerators]) expect(await agencyOf(ref)).toBe(pupr);
		// What the old office wrote is offered where its reports went, and says from where it came.
		expect(await offeredOn(open[1] ?? '')).toEqual([{ id: template.ok && template.value.id, cameFrom: 'Dinas PUPR' }]);
		expect(await stationsOf(open[1] ?? '')).toEqual(['Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas Perhubungan']);
		const told = test.db.selectFrom('notice').innerJoin('thread_event as event', 'event.id', 'event_id');
		const heard = await told.select('notice.audience').where('action', '=', 'succeed').distinct().execute();
		expect(heard.map(({ audience }) => audience).sort()).toEqual(['officers']);
		const staff = test.db.selectFrom('membership').select('role').where('agency_id', '=', dishub);
		expect((await staff.orderBy('role').execute()).map(({ role }) => role)).toEqual(['agency_head', 'officer']);

		expect(await publish((ask) => reviveAgency(test.services, ask, { slug: 'pupr' }))).toEqual({ open_reports: 5 });
		expect(await passOn(test.services)).toBe(5);
		for (const ref of open) expect(await agencyOf(ref)).toBe(pupr);
		expect(await offeredOn(open[1] ?? '')).toMatchObject([{ cameFrom: null }]);
		const owners = await test.db.selectFrom('category').select('agency_id').where('agency_id', '=', pupr).execute();
		expect(owners).toHaveLength(2);
	});

	it('is not ended while reports wait and nobody takes its place, nor twice, nor by who is no administrator', async () => {
		const alone: Run<string> = (ask) =>
			endAgency(test.services, ask, { slug: 'pupr', until: '2026-12-31', successor: null, takesPeople: false });
		expect(await alone(asking())).toEqual({ ok: false, refusal: 'successor_required' });
		expect(await alone(asking(null, officer))).toEqual({ ok: false, refusal: 'not_allowed' });
		expect(await reviveAgency(test.services, asking(), { slug: 'pupr' })).toEqual({ ok: false, refusal: 'not_ended' });
	});
});

describe('tags of an agency that merges', () => {
	it('are read where its reports went, one with what is called the same there, and go back with it', async () => {
		const { pupr, dishub } = province.agencies;
		const heir = await aPerson(test.services, 'officer', dishub);
		const ours = (await reachStatus(test.services, { moderator, officer, head, agencyId: pupr }, 'in_progress')).ref;
		const theirs = (await reachStatus(test.services, { moderator, officer: heir, agencyId: dishub }, 'in_progress'))
			.ref;
		for (const name of ['banjir', 'jembatan gantung']) await tag(officer, ours, name);
		await tag(heir, theirs, 'Banjir');

		await publish((ask) =>
			endAgency(test.services, ask, { slug: 'pupr', until: '2026-01-01', successor: 'dishub', takesPeople: false })
		);
		// Not before its reports are there.
		expect(await tagsOf(heir)).toEqual([['Banjir', 1, null]]);
		await passOn(test.services);
		const both = [
			['Banjir', 2, null],
			['jembatan gantung', 1, 'Dinas PUPR']
		];
		expect(await tagsOf(heir)).toEqual(both);
		expect(await tagsOn(heir, ours)).toEqual(['banjir', 'jembatan gantung']);
		expect(await tag(heir, ours, 'BANJIR')).toEqual({ ok: false, refusal: 'already_so' });
		expect(await tag(heir, ours, 'Banjir', false)).toMatchObject({ ok: true });
		expect(await tag(heir, theirs, 'jembatan gantung')).toMatchObject({ ok: true });
		expect((await findCaseTags(test.services, heir, ours))?.history).toHaveLength(3);

		await publish((ask) => reviveAgency(test.services, ask, { slug: 'pupr' }));
		await passOn(test.services);
		expect(await tagsOn(officer, ours)).toEqual(['jembatan gantung']);
		expect(await tagsOf(officer)).toEqual([
			['banjir', 0, null],
			['jembatan gantung', 1, null]
		]);
		expect(await tagsOf(heir)).toEqual([
			['Banjir', 1, null],
			['jembatan gantung', 1, null]
		]);
	});
});

describe('an agency that splits', () => {
	it('leaves the categories that were chosen and their open reports to the new one', async () => {
		const cast = { moderator, officer, agencyId: province.agencies.pupr };
		const bridge = await reachStatus(test.services, cast, 'in_progress');
		const road = await reachStatus(test.services, cast, 'in_progress', { categorySlug: 'infrastruktur' });
		await publish((ask) =>
			splitAgency(test.services, ask, { slug: 'pupr', profile: PROFILE, categories: ['jembatan'], from: '2026-01-01' })
		);
		await passOn(test.services);
		const { id } = await test.db
			.selectFrom('agency')
			.select('id')
			.where('slug', '=', 'dinas-sda')
			.executeTakeFirstOrThrow();
		expect([await agencyOf(bridge.ref), await agencyOf(road.ref)]).toEqual([id, province.agencies.pupr]);
		const own = await test.db.selectFrom('category').select('slug').where('agency_id', '=', id).execute();
		expect(own).toEqual([{ slug: 'jembatan' }]);
	});
});

describe('two administrators at once', () => {
	const renamed =
		(name: string): Run<string> =>
		(ask) =>
			editAgency(test.services, ask, {
				slug: 'dinkes',
				profile: { ...PROFILE, name, shortName: 'Dinkes' },
				since: null
			});

	it('publish only what they were shown: whoever comes second is shown it anew', async () => {
		const [one, other] = [renamed('Dinas Kesehatan dan KB'), renamed('Dinas Kesehatan Provinsi')];
		const seen = [await one(asking()), await other(asking())].map((shown) =>
			shown.ok && !shown.value.published ? shown.value.mark : null
		);
		expect(await one(asking(seen[0]))).toMatchObject({ ok: true, value: { published: true } });
		expect(await other(asking(seen[1]))).toMatchObject({ ok: true, value: { published: false, isAnew: true } });
		expect(await one(asking())).toEqual({ ok: false, refusal: 'same_province' });
	});

	it('and a name that went is told of what happened under it', async () => {
		const cast = { moderator, officer: await aPerson(test.services, 'officer', province.agencies.dinkes) };
		test.clock.advance({ hours: 1 });
		const { ref } = await reachStatus(test.services, { ...cast, agencyId: province.agencies.dinkes }, 'in_progress');
		test.clock.advance({ hours: 1 });
		await publish(renamed('Dinas Kesehatan dan Keluarga Berencana'));
		expect(await stationsOf(ref)).toEqual(['Dinas Kesehatan dan KB']);
	});

	it('keep who changed what, from what, and why, for ever', async () => {
		const rows = await test.db.selectFrom('province_change').selectAll().where('subject_id', '=', 'dinkes').execute();
		expect(rows).toMatchObject([
			{ act: 'edit', by_user_id: admin.userId, before: { nama: 'Dinas Kesehatan' } },
			{ after: { nama: 'Dinas Kesehatan dan Keluarga Berencana' } }
		]);
		await expect(test.db.deleteFrom('province_change').execute()).rejects.toThrow();
	});

	it('cannot give one name to two', async () => {
		const again = { ...PROFILE, name: 'dinas sumber daya air' };
		expect(await createAgency(test.services, asking(), again)).toEqual({ ok: false, refusal: 'name_taken' });
	});
});
