import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { asksUnknown, filterQuery, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listFacets, knownOnly } from '$lib/server/queries/complaint-list/facets';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, fileReport } from '../support/builders';
import { useComplaintList } from '../support/complaint-list';
import { worked } from '../support/minutes';

const listed = useComplaintList();
const { test, list, titles, act, publish } = listed;
let moderator: Actor, officer: Actor;

beforeAll(() => {
	({ moderator, officer } = listed.people);
});

describe('the filters', () => {
	it('narrow by status, alone or as people group them', async () => {
		expect(await titles('status=selesai')).toEqual(['Kerusakan talud pantai Sidangoli']);
		expect(await titles('status=selesai-disetujui')).toHaveLength(1);
		expect(await titles('status=selesai-otomatis')).toEqual([]);
		expect(await titles('status=menunggu')).toHaveLength(3);
	});

	it('narrow by agency, district, classification, and by category with what is below it', async () => {
		expect(await titles('instansi=dinkes')).toEqual(['Obat hipertensi kosong tiga minggu']);
		expect(await titles('wilayah=82.71')).toEqual(['Obat hipertensi kosong tiga minggu']);
		expect(await titles('jenis=aspirasi')).toEqual(['Usulan lampu penerangan dermaga']);
		expect(await titles('kategori=infrastruktur')).toHaveLength(3);
		expect(await titles('kategori=jembatan')).toHaveLength(2);
		expect(await titles('kategori=jembatan&status=selesai&wilayah=82.03')).toHaveLength(1);
	});

	it('find by Indonesian stem in title and text, by a piece of the title, and not by what is nowhere', async () => {
		expect(await titles('cari=rusak')).toEqual(['Kerusakan talud pantai Sidangoli']);
		expect(await titles('cari=menyeberang')).toHaveLength(3);
		expect(await titles('cari=pasien+lansia')).toEqual(['Obat hipertensi kosong tiga minggu']);
		expect(await titles('cari=hiperten')).toEqual(['Obat hipertensi kosong tiga minggu']);
		expect(await titles('cari=kapal+selam')).toEqual([]);
	});

	it('answer nonsense with a list, and say that it was not understood', async () => {
		const nonsense = [
			'status=%27%3B+drop+table+thread%3B--',
			'setelah=%00%00',
			'setelah=zzzzzzzzz-00000000-0000-0000-0000-000000000000x',
			'sebelum=mhz2k3v9-not-a-uuid-not-a-uuid-not-a-uuid-not',
			`instansi=${'a'.repeat(10_000)}`,
			'wilayah=%F0%9F%98%80',
			'jenis=toString',
			'terlambat=mungkin'
		];
		for (const query of nonsense) {
			const asked = new URLSearchParams(query);
			const filter = parseComplaintFilter(asked);
			expect(asksUnknown(asked, filter), query).toBe(true);
			expect((await listComplaints(test.services, filter)).count, query).toBe(4);
		}
		for (const search of [
			'😀',
			'%',
			'\\',
			"' or 1=1 --",
			'"',
			'((((',
			':* & |',
			'yang dan di',
			'\u0000',
			'a'.repeat(10_000),
			'\ud800'
		])
			expect((await list(new URLSearchParams({ cari: search }).toString())).rows.length, search).toBeLessThanOrEqual(4);
	});

	it('forget agencies, districts and categories that do not exist', async () => {
		const filter = parseComplaintFilter(new URLSearchParams('instansi=dinkes&wilayah=99.99&kategori=jembatan'));
		const known = knownOnly(filter, await listFacets(test.db));
		expect(known).toMatchObject({ agency: 'dinkes', district: '', category: 'jembatan' });
		expect(filterQuery(known, { kategori: '' })).toBe('?instansi=dinkes');
	});

	it('take a number straight to its report, and a word that could be a number to the search', async () => {
		const { ref } = await publish({ title: 'Nomor ini dicari orang' });
		expect(await findReadableRef(test.db, VISITOR, ref.toLowerCase().replace('-', ' '))).toBe(ref);
		expect(await findReadableRef(test.db, VISITOR, 'jembatan')).toBeNull();
		const hidden = await fileReport(test.services);
		expect(await findReadableRef(test.db, VISITOR, hidden.ref)).toBeNull();
		expect(await findReadableRef(test.db, hidden.reporter, hidden.ref)).toBe(hidden.ref);
	});
});

describe('the replies of a row', () => {
	it('are those that everybody is shown: neither hidden ones nor notes', async () => {
		const { ref } = await publish({ title: 'Laporan yang banyak ditanggapi' });
		const citizen = await aPerson(test.services);
		const say = async (doer: Actor, particulars: Omit<ThreadCommand, 'ref' | 'doer' | 'formKey'>) =>
			worked(await actInThread(test.services, { ref, doer, formKey: null, ...particulars }));
		const counted = async () => (await list('cari=banyak+ditanggapi')).rows[0]?.replies;
		await act(ref, officer, { action: 'answer', text: 'Tim memeriksa jembatan Selasa pagi bersama kepala desa.' });
		await say(officer, { action: 'note', text: 'Hubungi kepala desa.' });
		for (const text of ['Saya juga.', 'Setiap pagi macet.']) await say(citizen, { action: 'reply', text });
		expect(await counted()).toBe(3);
		const { id: postId } = await test.db
			.selectFrom('post')
			.select('id')
			.where('body', '=', 'Saya juga.')
			.executeTakeFirstOrThrow();
		await say(moderator, { action: 'hide_post', postId, rule: 'B1', text: 'Memuat nomor telepon.' });
		expect(await counted()).toBe(2);
		await say(moderator, { action: 'restore_post', postId, text: 'Ternyata nomor kantor.' });
		expect(await counted()).toBe(3);
	});
});

describe('what is found nowhere', () => {
	const helpFor = async (query: string) =>
		(await publicComplaintList(test.services, parseComplaintFilter(new URLSearchParams(query)))).help;

	it('leads on: to what the words are about, to the report behind a number; words of eight letters are no number', async () => {
		const lost = await helpFor('cari=jembatan&status=ditarik');
		expect(lost?.categories.map(({ slug }) => slug)).toContain('jembatan');
		expect(await helpFor('cari=7Q4M-2K9X')).toMatchObject({ number: '7Q4M-2K9X' });
		expect(await helpFor('cari=qwzxvbkp')).toEqual({ categories: [], number: null });
		expect(await helpFor('')).toBeNull();
	});
});
