import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import type { Result } from '$lib/domain/result';
import { readList } from '$lib/forms/administration/read-list';
import { writtenDay, yesOrNo } from '$lib/forms/administration/cells';
import { AGENCY_LINE } from '$lib/forms/administration/list';
import { listChanges } from '$lib/server/queries/administration/history';
import { appoint, type Appointing } from '$lib/server/usecases/administration/appoint';
import { listCategoryProfiles, saveCategories } from '$lib/server/usecases/administration/categories';
import type { Asking, Outcome } from '$lib/server/usecases/administration/change-province';
import { endAppointment } from '$lib/server/usecases/administration/end-appointment';
import { savePlaces } from '$lib/server/usecases/administration/lists';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let admin: Actor & { userId: string };

beforeAll(async () => {
	province = await aProvince(test.services);
	admin = await aPerson(test.services, 'admin');
	await test.db.updateTable('app_user').set({ password_hash: 'set' }).where('id', '=', admin.userId).execute();
});

const asking = (mark: string | null): Asking => ({ doer: admin, formKey: null, reason: 'SK 821.2/12/2026', mark });

async function publish<R extends string>(run: (ask: Asking) => Promise<Result<Outcome, R>>) {
	const seen = await run(asking(null));
	if (!seen.ok || seen.value.published) throw new Error('nothing was shown');
	expect(await run(asking(seen.value.mark))).toMatchObject({ ok: true, value: { published: true } });
	return seen.value;
}

const somebody = (email: string, change: Partial<Appointing> = {}): Appointing => ({
	email,
	name: 'Nur Aini',
	role: 'officer',
	agencySlug: 'pupr',
	decree: 'SK 821.2/12/2026',
	mayOpenIdentity: false,
	validFrom: '2026-11-01',
	validUntil: null,
	...change
});

const heldBy = (email: string) =>
	test.db
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'user_id')
		.select([
			'membership.id',
			'user_id as userId',
			'role',
			'membership.valid_until as until',
			'invited_at as invitedAt'
		])
		.where('email', '=', email)
		.orderBy('role')
		.execute();

describe('people', () => {
	it('are invited and appointed to several offices at once, and whoever holds one already is passed over', async () => {
		const run = (ask: Asking) =>
			appoint(test.services, ask, [
				somebody('ona@malut.go.id'),
				somebody('ona@malut.go.id', { role: 'facilitator' }),
				somebody('ONA@malut.go.id'),
				somebody('rina@malut.go.id', { role: 'moderator', agencySlug: null })
			]);
		expect((await publish(run)).effect).toEqual({ invited: 2 });
		expect((await heldBy('ona@malut.go.id')).map(({ role }) => role)).toEqual(['facilitator', 'officer']);
		expect(await run(asking(null))).toEqual({ ok: false, refusal: 'same_province' });
	});

	it('read what was done to their duties, by whom and why', async () => {
		const [, officer] = await heldBy('ona@malut.go.id');
		if (!officer) throw new Error('not appointed');
		const { userId, id: membershipId } = officer;
		await publish((ask) => endAppointment(test.services, ask, { userId, membershipId, until: '2026-12-31' }));
		expect(await listChanges(test.db, 'person', userId)).toMatchObject([
			{
				act: 'dismiss',
				author: admin.name,
				reason: 'SK 821.2/12/2026',
				differences: [{ field: 'sampai', after: '2026-12-31' }]
			},
			{ act: 'appoint' },
			{ act: 'appoint' }
		]);
		await publish((ask) => endAppointment(test.services, ask, { userId, membershipId, until: null }));
		expect((await heldBy('ona@malut.go.id')).map(({ until }) => until)).toEqual([null, null]);
	});

	it('never leave the forum without an administrator who can come in', async () => {
		const own = await test.db
			.selectFrom('membership')
			.select('id')
			.where('role', '=', 'admin')
			.executeTakeFirstOrThrow();
		const leave = (ask: Asking) =>
			endAppointment(test.services, ask, { userId: admin.userId, membershipId: own.id, until: '2026-12-31' });
		expect(await leave(asking(null))).toEqual({ ok: false, refusal: 'last_admin' });
		// Whoever has only been invited cannot administer yet.
		await publish((ask) =>
			appoint(test.services, ask, [somebody('baru@malut.go.id', { role: 'admin', agencySlug: null })])
		);
		expect(await leave(asking(null))).toEqual({ ok: false, refusal: 'last_admin' });
		await test.db
			.updateTable('app_user')
			.set({ password_hash: 'set' })
			.where('email', '=', 'baru@malut.go.id')
			.execute();
		expect(await leave(asking(null))).toMatchObject({ ok: true });
	});
});

describe('lists', () => {
	it('are read line by line, whatever the order of their columns, and say which line is wrong', () => {
		const read = readList('singkatan;nama;surel\nDisdik;Dinas Pendidikan;x\nDLH;Dinas Lingkungan Hidup;', AGENCY_LINE);
		expect(read).toMatchObject({
			ok: true,
			lines: [
				{ line: 2, ok: false, field: 'surel', fault: 'email_invalid', words: 'x' },
				{ line: 3, ok: true, input: { nama: 'Dinas Lingkungan Hidup', surel: '' } }
			]
		});
		expect(readList('nama\nDinas', AGENCY_LINE)).toMatchObject({ ok: false, fault: 'columns_missing' });
		expect(readList('nama;singkatan;warna\nA B C;AB;x', AGENCY_LINE)).toMatchObject({ fault: 'column_unknown' });
	});

	it('take days and yes as spreadsheets write them', () => {
		const fields = { mulai: writtenDay, kertas: yesOrNo };
		const read = readList('mulai;kertas\n1/11/2026;Ya\n01-11-2026;TIDAK\n2026-11-01;\n31/2/2026;ya', fields);
		expect(read).toMatchObject({
			lines: [
				{ input: { mulai: '2026-11-01', kertas: 'ya' } },
				{ input: { mulai: '2026-11-01', kertas: 'tidak' } },
				{ input: { mulai: '2026-11-01', kertas: 'tidak' } },
				{ ok: false, field: 'mulai', fault: 'day_invalid' }
			]
		});
	});

	it('of categories name their parents, and change those that stand', async () => {
		const category = { nameEn: '', parent: null, synonyms: '', elsewhere: '', supervisory: false, sensitive: false };
		const { effect } = await publish((ask) =>
			saveCategories(test.services, ask, [
				{ ...category, name: 'Sampah', agencySlug: 'pupr' },
				{ ...category, name: 'TPA', parent: 'sampah', agencySlug: null },
				{ ...category, name: 'Kesehatan', synonyms: 'sakit, obat', agencySlug: 'dinkes' }
			])
		);
		expect(effect).toEqual({ added: 2, edited: 1 });
		const stand = await listCategoryProfiles(test.db);
		expect(stand.find(({ name }) => name === 'TPA')).toMatchObject({ parent: 'sampah', nameEn: 'TPA' });
		expect(stand.find(({ slug }) => slug === 'kesehatan')).toMatchObject({ synonyms: 'sakit, obat' });
		expect(province.agencies.dinkes).toBeDefined();
	});

	it('of places need their district', async () => {
		const village = { code: '82.05.01.2001', name: 'Desa Waiboga' };
		const save = (ask: Asking) => savePlaces(test.services, ask, [village]);
		expect(await save(asking(null))).toEqual({ ok: false, refusal: 'district_missing' });
		await publish((ask) => savePlaces(test.services, ask, [{ code: '82.05', name: 'Kepulauan Sula' }, village]));
		expect(await test.db.selectFrom('place').select('name').execute()).toEqual([{ name: 'Desa Waiboga' }]);
	});
});
