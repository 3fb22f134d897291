import { describe, expect, it } from 'vitest';
import { MACHINE_AUTHOR } from '$lib/domain/administration/history';
import { parseProvince, type Province } from '$lib/forms/province';
import { listEveryChange } from '$lib/server/queries/administration/every-change';
import { appoint, type Appointing } from '$lib/server/usecases/administration/appoint';
import { byMachine } from '$lib/server/usecases/administration/change-province';
import { loadProvince } from '$lib/server/usecases/administration/load-province';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const FILE = {
	districts: [
		{ code: '82.71', name: 'Kota Ternate' },
		{ code: '82.03', name: 'Halmahera Utara' }
	],
	agencies: [
		{
			slug: 'pupr',
			name: 'Dinas PUPR',
			short_name: 'PUPR',
			services: [{ name: 'Izin ruang milik jalan', duration: '5 hari kerja' }]
		},
		{ slug: 'dinkes', name: 'Dinas Kesehatan', short_name: 'Dinkes' }
	],
	categories: [
		{ slug: 'jalan', name_id: 'Jalan', name_en: 'Roads', agency: 'pupr' },
		{ slug: 'jembatan', parent: 'jalan', name_id: 'Jembatan', name_en: 'Bridges', agency: 'pupr' }
	]
};

describe('the description of a province', () => {
	it('is taken over, and taking it over again changes what changed and nothing else', async () => {
		const first = parseProvince(FILE);
		if (!first.ok) throw new Error(first.faults.join());
		const load = (province: Province) => loadProvince(test.services, byMachine('provinsi.json'), province);
		expect(await load(first.value)).toEqual({ ok: true, value: 7 });
		expect(await load(first.value)).toEqual({ ok: true, value: 0 });
		const renamed = parseProvince({
			...FILE,
			districts: FILE.districts.toReversed(),
			agencies: [{ ...FILE.agencies[0], name: 'Dinas Baru' }, FILE.agencies[1]]
		});
		if (!renamed.ok) throw new Error(renamed.faults.join());
		expect(await load(renamed.value)).toEqual({ ok: true, value: 3 });
		const districts = await test.db.selectFrom('district').select('code').orderBy('position').execute();
		const agencies = await test.db.selectFrom('agency').select(['slug', 'name']).orderBy('slug').execute();
		const services = await test.db.selectFrom('service').select('name').execute();
		expect(districts.map(({ code }) => code)).toEqual(['82.03', '82.71']);
		expect(agencies.map(({ name }) => name)).toEqual(['Dinas Kesehatan', 'Dinas Baru']);
		expect(services).toHaveLength(1);
		const { changes } = await listEveryChange(
			test.db,
			{ kind: null, author: MACHINE_AUTHOR, words: '' },
			{ called: [] }
		);
		expect(changes.map(({ kind, act, title }) => [kind, act, title].join(' ')).sort()).toEqual([
			'agency create Dinas Baru',
			'agency create Dinas Kesehatan',
			'agency edit Dinas Baru',
			'category create Jalan',
			'category create Jembatan',
			'district create Halmahera Utara',
			'district create Kota Ternate',
			'district move Halmahera Utara',
			'district move Kota Ternate',
			'service create Izin ruang milik jalan'
		]);
		expect(await test.db.selectFrom('agency_earlier_name').select('name').execute()).toEqual([{ name: 'Dinas PUPR' }]);
	});

	it.each([
		[null, 'berkas'],
		[{ ...FILE, districts: [{ code: '8271', name: 'Ternate' }] }, 'districts.0.code'],
		[{ ...FILE, districts: [...FILE.districts, FILE.districts[0]] }, 'districts.2.code'],
		[{ ...FILE, categories: [FILE.categories[1]] }, 'categories.0.parent'],
		[{ ...FILE, agencies: [] }, 'categories.0.agency']
	])('that is wrong is refused with its place: %#', (json, place) => {
		const parsed = parseProvince(json);
		expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.split(':')[0])).toContain(place);
	});
});

const asked = byMachine('SK 1/2026');

describe('an appointment', () => {
	const base: Appointing = {
		email: 'nobody@fkp.test',
		role: 'officer',
		agencySlug: 'pupr',
		decree: 'SK 1/2026',
		mayOpenIdentity: false,
		validFrom: '2026-11-21',
		validUntil: null
	};

	it.each<[string, Partial<Appointing>]>([
		['unknown_account', {}],
		['agency_required', { agencySlug: null }],
		['no_agency_role', { role: 'moderator' }],
		['ends_before_it_begins', { validUntil: '2026-11-20' }]
	])('is refused as %s', async (refusal, change) => {
		expect(await appoint(test.services, asked, [{ ...base, ...change }])).toEqual({ ok: false, refusal });
	});

	it('is refused at an agency that does not exist, and made at one that does, whatever the case of the address', async () => {
		const { userId } = await aPerson(test.services);
		const { email } = await test.db
			.selectFrom('app_user')
			.select('email')
			.where('id', '=', userId)
			.executeTakeFirstOrThrow();
		const whom = { ...base, email: email.toUpperCase() };
		expect(await appoint(test.services, asked, [{ ...whom, agencySlug: 'tidak-ada' }])).toEqual({
			ok: false,
			refusal: 'unknown_agency'
		});
		expect(await appoint(test.services, asked, [whom])).toMatchObject({ ok: true });
		const made = await test.db
			.selectFrom('membership')
			.select(['role', 'decree'])
			.where('user_id', '=', userId)
			.execute();
		expect(made).toEqual([{ role: 'officer', decree: 'SK 1/2026' }]);
	});
});
