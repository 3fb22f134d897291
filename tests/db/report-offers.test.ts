import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { listReportChoices } from '$lib/server/queries/report/choices';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
});

describe('similar reports', () => {
	const written = {
		title: 'Jembatan kayu di Bobaneigo patah',
		text: 'Papan jembatan patah.',
		place: '',
		categorySlug: 'jembatan',
		districtCode: '82.03'
	};
	const found = async (changed = {}) =>
		(await listSimilarReports(test.db, { ...written, ...changed }, test.clock.now())).map(({ ref }) => ref);
	const publish = async (ref: string) => {
		const moderator = await aPerson(test.services, 'moderator');
		const act = { action: 'route', agencyId: province.agencies.pupr, text: 'jembatan provinsi' } as const;
		const outcome = await actOnComplaint(test.services, { ref, act, doer: moderator, formKey: null });
		if (!outcome.ok) throw new Error(outcome.refusal);
	};

	it('are public ones only', async () => {
		const { ref } = await fileReport(test.services);
		expect(await found()).toEqual([]);
		await publish(ref);
		expect(await found()).toEqual([ref]);
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('ref', '=', ref).execute();
		expect(await found()).toEqual([]);
		await test.db.updateTable('thread').set({ hidden_at: null, confidential: true }).where('ref', '=', ref).execute();
		expect(await found()).toEqual([]);
	});

	it('are of this district, and alike in title or in words and category', async () => {
		const { ref } = await fileReport(test.services, { title: 'Papan penyeberangan dekat sekolah berbahaya' });
		await publish(ref);
		const about = { title: 'Anak-anak jatuh ke sungai', text: 'papan patah, menyeberang berbahaya' };
		expect(await found(about)).toEqual([ref]);
		expect(await found({ ...about, districtCode: '82.71' })).toEqual([]);
		expect(await found({ ...about, title: 'Sungai kotor dan bau', categorySlug: 'kesehatan' })).toEqual([]);
		// Somebody who tells the same and took another category still finds it.
		expect(await found({ ...about, categorySlug: 'kesehatan' })).toEqual([ref]);
		expect(await found({ title: 'Harga pupuk naik terus', text: 'mahal' })).toEqual([]);
	});

	it('are five at most, and any words may be asked for', async () => {
		for (let count = 0; count < 7; count += 1) await publish((await fileReport(test.services)).ref);
		expect(await found()).toHaveLength(5);
		for (const title of ['', "' & | ! :* <-> (", '\\', '😀😀😀😀😀😀😀😀😀😀', 'http://a.id/b?c&d=e | f'])
			await expect(found({ title })).resolves.toBeInstanceOf(Array);
	});
});

describe('choices', () => {
	it('stand in groups, in the language of the reader, without agencies of the past', async () => {
		await test.db
			.insertInto('agency')
			.values({ slug: 'lama', name: 'Dinas Lama', short_name: 'Lama', valid_until: '2025-12-31' })
			.execute();
		const { categories, agencies } = await listReportChoices(test.db, 'en', '2026-11-21');
		expect(categories.map(({ name, group }) => `${group} / ${name}`)).toEqual([
			'Infrastructure / Bridges',
			'Infrastructure / Infrastructure',
			'Health / Health'
		]);
		expect(agencies.map(({ name }) => name)).not.toContain('Dinas Lama');
	});
});
