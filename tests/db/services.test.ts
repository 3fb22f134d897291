import { beforeAll, describe, expect, it } from 'vitest';
import { AGENCY_ROLES, type Actor } from '$lib/domain/actor/actor';
import { COMPONENTS, standardOf } from '$lib/domain/agency/standard';
import type { Result } from '$lib/domain/result';
import { publicServiceList } from '$lib/server/queries/agency/service-list';
import { listServicesOf, publicService } from '$lib/server/queries/agency/services';
import { sippnTable } from '$lib/server/queries/agency/sippn';
import { listChanges } from '$lib/server/queries/administration/history';
import { countServicesToKeep, searchServices } from '$lib/server/queries/administration/services';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import { passOn } from '$lib/server/usecases/administration/pass-on';
import { endAgency, reviveAgency } from '$lib/server/usecases/administration/reorganise';
import { saveServices } from '$lib/server/usecases/administration/service-list';
import {
	createService,
	editService,
	endService,
	moveService,
	reviveService
} from '$lib/server/usecases/administration/services';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let admin: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
});

type Run<R extends string> = (asking: Asking) => Promise<Result<Outcome, R>>;
const asking = (mark: string | null = null, doer: Actor = admin): Asking => ({
	doer,
	formKey: null,
	reason: 'SK Kepala Dinas 5/2026',
	mark
});

async function publish<R extends string>(run: Run<R>) {
	const seen = await run(asking());
	if (!seen.ok || seen.value.published) throw new Error(`nothing was shown: ${JSON.stringify(seen)}`);
	const done = await run(asking(seen.value.mark));
	if (!done.ok || !done.value.published) throw new Error('not published');
	return { ...done.value, effect: seen.value.effect };
}

const FIRST = { nama: 'Surat sehat', persyaratan: 'KTP', waktu: '2 hari kerja' };
const add = (facts: Record<string, string> = FIRST, agencySlug = 'dinkes') =>
	publish((ask) => createService(test.services, ask, { agencySlug, standard: standardOf(facts) }));
const edit =
	(slug: string, facts: Record<string, string>, seen: string | null = null): Run<string> =>
	(ask) =>
		editService(test.services, ask, { slug, standard: standardOf(facts), seen });
const offered = async (agencyId: string) =>
	(await listServicesOf(test.db, agencyId, '2026-01-01')).map(({ slug }) => slug);

describe('a service', () => {
	it('is given a new version by every change, which says what it changed and can be gone back to', async () => {
		const { subjectId: slug } = await add();
		await publish(edit(slug, { ...FIRST, waktu: '1 hari kerja', biaya: 'Gratis' }, '1'));
		const found = await publicService(test.services, slug);
		expect(found?.standard).toMatchObject({ number: 2, components: { waktu: '1 hari kerja', biaya: 'Gratis' } });
		expect(found?.missing).toHaveLength(11);
		expect(found?.versions.map(({ differences }) => differences.map(({ field }) => field))).toEqual([
			['waktu', 'biaya'],
			[]
		]);
		const [change] = await listChanges(test.db, 'service', slug);
		expect(change).toMatchObject({ act: 'edit', reason: 'SK Kepala Dinas 5/2026', goesBack: true });
		await publish(edit(slug, FIRST));
		const back = await publicService(test.services, slug);
		expect(back?.standard).toMatchObject({ number: 3, components: { persyaratan: 'KTP', waktu: '2 hari kerja' } });
		expect(await edit(slug, FIRST)(asking())).toEqual({ ok: false, refusal: 'same_province' });
	});

	it('keeps the version that holds on view until the day of the next has come', async () => {
		const { subjectId: slug } = await add({ ...FIRST, nama: 'Izin klinik' });
		await publish(edit(slug, { ...FIRST, nama: 'Izin klinik', biaya: 'Rp50.000', mulai: '2026-12-31' }));
		const today = await publicService(test.services, slug);
		expect(today).toMatchObject({ standard: { number: 1 }, nextFrom: '2026-12-31' });
		const later = { ...test.services, now: () => new Date('2027-01-02T03:00:00Z') };
		expect(await publicService(later, slug)).toMatchObject({ standard: { number: 2 }, nextFrom: null });
	});

	it('that two people change at once is changed by the first; the second reads that before anything', async () => {
		const { subjectId: slug } = await add({ ...FIRST, nama: 'Data kesehatan' });
		await publish(edit(slug, { ...FIRST, nama: 'Data kesehatan', biaya: 'Gratis' }, '1'));
		const second = edit(slug, { ...FIRST, nama: 'Data kesehatan', waktu: '9 hari' }, '1');
		expect(await second(asking())).toEqual({ ok: false, refusal: 'changed_meanwhile' });
		const one = edit(slug, { ...FIRST, nama: 'Data kesehatan', waktu: '5 hari' }, '2');
		const other = edit(slug, { ...FIRST, nama: 'Data kesehatan', waktu: '7 hari' }, '2');
		const marks = await Promise.all(
			[one, other].map(async (run) => {
				const seen = await run(asking());
				return seen.ok && !seen.value.published ? seen.value.mark : '';
			})
		);
		const done = await Promise.all([one(asking(marks[0])), other(asking(marks[1]))]);
		expect(done.filter(({ ok }) => ok)).toHaveLength(1);
		expect(done.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'changed_meanwhile' });
	});

	it('ends by day, comes back, and passes to another agency under the same address', async () => {
		const { dinkes, dishub } = province.agencies;
		const { subjectId: slug } = await add({ ...FIRST, nama: 'Ambulans laut' });
		await publish((ask) => endService(test.services, ask, { slug, until: '2025-12-31' }));
		expect(await offered(dinkes)).not.toContain(slug);
		expect(await publicService(test.services, slug)).toMatchObject({ standard: { name: 'Ambulans laut' } });
		expect(await endService(test.services, asking(), { slug, until: '2026-12-31' })).toEqual({
			ok: false,
			refusal: 'service_ended'
		});
		await publish((ask) => reviveService(test.services, ask, { slug }));
		expect(await offered(dinkes)).toContain(slug);
		await publish((ask) => moveService(test.services, ask, { slug, to: 'dishub' }));
		expect([await offered(dinkes), await offered(dishub)].map((all) => all.includes(slug))).toEqual([false, true]);
		const acts = (await listChanges(test.db, 'service', slug)).map(({ act }) => act);
		expect(acts).toEqual(['move', 'revive', 'end', 'create']);
	});

	it('has its name at its agency to itself', async () => {
		const standard = standardOf({ nama: 'Surat SEHAT' });
		const run: Run<string> = (ask) => createService(test.services, ask, { agencySlug: 'dinkes', standard });
		expect(await run(asking())).toEqual({ ok: false, refusal: 'service_taken' });
		const { subjectId } = await add({ nama: 'Surat SEHAT' }, 'pupr');
		expect(subjectId).toBe('surat-sehat-2');
	});
});

describe('the services of the province', () => {
	it('are found by name and agency with the standard that holds, and go out as the national form has them', async () => {
		await add({ nama: 'Kartu kuning', persyaratan: '=KTP', waktu: '1 hari' }, 'dishub');
		await publish(edit('kartu-kuning', { nama: 'Kartu kuning baru', waktu: '2 hari', mulai: '2030-01-01' }));
		const { subjectId: ended } = await add({ nama: 'Kartu lama' }, 'dishub');
		await publish((ask) => endService(test.services, ask, { slug: ended, until: '2020-12-31' }));
		const { found, agencies } = await publicServiceList(test.services, { search: 'KARTU', agency: 'dishub' });
		expect(found).toMatchObject([{ slug: 'kartu-kuning', name: 'Kartu kuning', duration: '1 hari', cost: null }]);
		expect(agencies.map(({ value }) => value)).toContain('dishub');
		const asked = { agency: 'dishub', today: '2026-11-30', origin: 'https://forum.test' };
		const [headings = [], ...lines] = await sippnTable(test.db, asked);
		const said = lines.map((line) => Object.fromEntries(headings.map((heading, nth) => [heading, line[nth]])));
		expect(headings).toHaveLength(25);
		expect(said.filter((line) => line['Nama Layanan']?.startsWith('Kartu'))).toMatchObject([
			{
				'Nama Layanan': 'Kartu kuning',
				Persyaratan: '=KTP',
				'Jangka Waktu Penyelesaian': '1 hari',
				Penyelenggara: 'Dinas Perhubungan',
				'Halaman Layanan': 'https://forum.test/layanan/kartu-kuning'
			}
		]);
	});
});

describe('who may change a service', () => {
	const refused = { ok: false, refusal: 'not_allowed' };
	const every = (slug: string): Record<string, Run<string>> => ({
		create: (ask) =>
			createService(test.services, ask, { agencySlug: 'dinkes', standard: standardOf({ nama: `Baru ${slug}` }) }),
		edit: edit(slug, { ...FIRST, nama: `Ubah ${slug}` }),
		end: (ask) => endService(test.services, ask, { slug, until: '2026-12-31' }),
		move: (ask) => moveService(test.services, ask, { slug, to: 'dishub' }),
		list: (ask) => saveServices(test.services, ask, [{ agencySlug: 'dinkes', said: { nama: `Daftar ${slug}` } }])
	});
	const allowedTo = async (doer: Actor, slug: string) => {
		const answers = await Promise.all(
			Object.entries(every(slug)).map(async ([act, run]) => [act, await run(asking(null, doer))] as const)
		);
		for (const [, answer] of answers) if (!answer.ok) expect(answer).toEqual(refused);
		return answers.filter(([, { ok }]) => ok).map(([act]) => act);
	};

	it('is an administrator, and the head of its agency for what belongs to the agency', async () => {
		const { dinkes, dishub } = province.agencies;
		const { subjectId: slug } = await add({ nama: 'Hak ubah' });
		expect(await allowedTo(admin, slug)).toEqual(['create', 'edit', 'end', 'move', 'list']);
		expect(await allowedTo(await aPerson(test.services, 'agency_head', dinkes), slug)).toEqual([
			'create',
			'edit',
			'end',
			'list'
		]);
		expect(await allowedTo(await aPerson(test.services, 'agency_head', dishub), slug)).toEqual([]);
		for (const role of AGENCY_ROLES.filter((role) => role !== 'agency_head'))
			expect([role, await allowedTo(await aPerson(test.services, role, dinkes), slug)]).toEqual([role, []]);
	});

	it('is asked again as it is changed: an office ends, a service passes on', async () => {
		const { dinkes } = province.agencies;
		const { subjectId: slug } = await add({ nama: 'Jabatan berakhir' });
		const run = edit(slug, { ...FIRST, nama: 'Jabatan berakhir' }, '1');
		const shownTo = async (doer: Actor) => {
			const seen = await run(asking(null, doer));
			return seen.ok && !seen.value.published ? seen.value.mark : '';
		};
		const [former, head] = [
			await aPerson(test.services, 'agency_head', dinkes),
			await aPerson(test.services, 'agency_head', dinkes)
		];
		const [formers, heads] = [await shownTo(former), await shownTo(head)];
		expect(await run(asking(formers, head))).toMatchObject({ ok: true, value: { published: false, isAnew: true } });
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2020-12-31' })
			.where('user_id', '=', former.userId)
			.execute();
		expect(await run(asking(formers, former))).toEqual(refused);
		await publish((ask) => moveService(test.services, ask, { slug, to: 'dishub' }));
		expect(await run(asking(heads, head))).toEqual(refused);
		expect(await publicService(test.services, slug)).toMatchObject({ standard: { number: 1 } });
	});

	it('finds in the navigation how many of their services are to be kept, and no others', async () => {
		const { dinkes, dishub } = province.agencies;
		const today = '2026-06-01';
		const whole = Object.fromEntries(COMPONENTS.map((name) => [name, 'Ada']));
		await add({ nama: 'Lengkap', ...whole, tinjauan: '2025-06-02' }, 'dishub');
		await add({ nama: 'Lewat setahun', ...whole, tinjauan: '2025-06-01' }, 'dishub');
		await add({ nama: 'Kurang', tinjauan: '2026-01-01' }, 'dishub');
		for (const kept of ['all', [dinkes], [dishub]] as const) {
			const found = await searchServices(test.db, kept, { query: '', agency: '', state: 'perlu' }, today);
			expect(await countServicesToKeep(test.db, kept, today)).toBe(found.length);
			expect(found.map(({ name }) => name)).not.toContain('Lengkap');
		}
		const own = await searchServices(test.db, [dishub], { query: '', agency: 'dinkes', state: 'semua' }, today);
		expect(own).toEqual([]);
	});
});

describe('a list of services', () => {
	it('adds what is new, changes what it says otherwise, and leaves what it does not name', async () => {
		const { effect } = await publish((ask) =>
			saveServices(test.services, ask, [
				{ agencySlug: 'pupr', said: { nama: 'surat sehat', waktu: '3 hari' } },
				{ agencySlug: 'pupr', said: { nama: 'Izin galian', persyaratan: 'Peta' } },
				{ agencySlug: 'dinkes', said: { nama: 'Surat sehat', persyaratan: 'KTP' } }
			])
		);
		expect(effect).toEqual({ added: 1, edited: 1, unchanged: 1 });
		const today = '2026-01-01';
		const found = await searchServices(test.db, 'all', { query: 'GALIAN', agency: 'pupr', state: 'kurang' }, today);
		expect(found).toMatchObject([{ slug: 'izin-galian', gaps: 13, isReviewDue: true }]);
		expect((await publicService(test.services, 'surat-sehat'))?.standard.components.waktu).toBe('2 hari kerja');
	});
});

describe('an agency that merges', () => {
	it('takes its services along under their addresses, each told in its history, and takes them back', async () => {
		const { pupr, dishub } = province.agencies;
		const before = await offered(pupr);
		expect(before).toHaveLength(2);
		const { effect } = await publish((ask) =>
			endAgency(test.services, ask, { slug: 'pupr', until: '2026-01-01', successor: 'dishub', takesPeople: false })
		);
		expect(effect).toMatchObject({ services: 2 });
		await Promise.all([passOn(test.services), passOn(test.services)]);
		expect([await offered(pupr), (await offered(dishub)).slice(-2)]).toEqual([[], before]);
		const [told, ...rest] = await listChanges(test.db, 'service', before[0] ?? '');
		expect(told).toMatchObject({ act: 'move', differences: [{ field: 'instansi', after: 'Dinas Perhubungan' }] });
		expect(rest.filter(({ act }) => act === 'move')).toEqual([]);
		const back = await publish((ask) => reviveAgency(test.services, ask, { slug: 'pupr' }));
		expect(back.effect).toEqual({ services: 2 });
		await passOn(test.services);
		expect(await offered(pupr)).toEqual(before);
	});
});
