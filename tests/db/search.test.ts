import type { Actor } from '$lib/domain/actor/actor';
import { agencyKey, categoryKey, districtKey } from '$lib/domain/search/keys';
import { formatPosition, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listComplaints, PAGE_SIZE } from '$lib/server/queries/complaint-list/list';
import { publicAgencyList } from '$lib/server/queries/agency/public-list';
import { findRouting } from '$lib/server/queries/act/routing';
import { adviseCategories } from '$lib/server/queries/report/advise-categories';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { countWords, indexThreads, prepareSearch } from '$lib/server/usecases/search/index-threads';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';
import { fillProvince } from '../support/fill-reports';

const test = useDatabase();
let moderator: Actor;
let agencies: Map<string, string>;

beforeAll(async () => {
	await fillProvince(test);
	moderator = await aPerson(test.services, 'moderator');
	agencies = new Map(
		(await test.db.selectFrom('agency').select(['slug', 'id']).execute()).map(({ slug, id }) => [slug, id])
	);
});

const agency = (slug: string): string => agencies.get(slug) ?? '';
const search = (words: string, place = '') =>
	listComplaints(test.services, parseComplaintFilter(new URLSearchParams(`cari=${encodeURIComponent(words)}${place}`)));
const titles = async (words: string) => (await search(words)).rows.map(({ title }) => title);

async function publish(report: Partial<SubmitReport>, slug = 'pupr') {
	const filed = await fileReport(test.services, {
		categorySlug: 'jalan-rusak',
		districtCode: '82.71',
		place: 'Bastiong',
		...report
	});
	const act = { action: 'route', agencyId: agency(slug), text: 'Sesuai tugasnya.' } as const;
	const outcome = await actOnComplaint(test.services, { ref: filed.ref, doer: moderator, act, formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
	test.clock.advance({ minutes: 1 });
	return filed;
}

describe('what a report is found by', () => {
	beforeAll(async () => {
		await publish({
			title: 'Kafé di trotoar menutup jalan',
			text: 'Meja dan kursi sampai ke tepi aspal setiap malam.'
		});
		await publish(
			{
				title: 'Pukesmas tara ada dokter',
				text: 'So satu bulan torang tunggu, trada yang datang.',
				categorySlug: 'obat-tenaga-kesehatan'
			},
			'dinkes'
		);
		await countWords(test.services);
	});

	it.each([
		'kafe',
		'KAFÉ',
		'kafe\u0301',
		'kafee',
		'trotoarr',
		'di trotoar ternate',
		'pupr trotoar',
		'jalan bastiong',
		'jln bastong'
	])('%s', async (words) => expect((await titles(words))[0]).toBe('Kafé di trotoar menutup jalan'));

	it.each(['puskesmas', 'pkm', 'dinkes', 'dinas kesehatan', 'dokter puskesmas', 'tidak ada dokter'])(
		'%s',
		async (words) => expect(await titles(words)).toEqual(['Pukesmas tara ada dokter'])
	);

	it('and what was probably meant is said where a word is unknown', async () => {
		expect((await search('trotoarr')).meant).toBe('trotoar');
		expect((await search('trotoar')).meant).toBeNull();
		expect(await search('trotoar ikan hiu')).toMatchObject({ isLoose: true });
	});

	it('follows the report to another agency', async () => {
		const { ref, threadId } = await publish({ title: 'Lampu taman tidak menyala', categorySlug: 'penerangan-jalan' });
		expect(await search('lampu taman dishub')).toMatchObject({ isLoose: true });
		const officer = await aPerson(test.services, 'officer', agency('pupr'));
		const act = { action: 'hand_over', agencyId: agency('dishub'), text: 'Lampu diurus Dishub.' } as const;
		expect((await actOnComplaint(test.services, { ref, doer: officer, act, formKey: null })).ok).toBe(true);
		expect(await search('lampu taman dishub')).toMatchObject({ isLoose: false, count: 1 });
		const { rows } = await sql<{
			keys: string[];
		}>`select complaint_keys(complaint) as keys from complaint where thread_id = ${threadId}`.execute(test.db);
		expect(rows[0]?.keys).toEqual([
			districtKey('82.71'),
			categoryKey('penerangan-jalan'),
			categoryKey('jalan-jembatan'),
			agencyKey(agency('dishub'))
		]);
	});

	it('is kept from those who may not read it, and so are its words', async () => {
		await fileReport(test.services, { title: 'Zuzkowski memukul anak', confidential: true });
		await countWords(test.services);
		expect(await search('Zuzkowsky')).toMatchObject({ rows: [], meant: null });
		expect(await search('Zuzkowski')).toMatchObject({ rows: [] });
	});
});

describe('reports of an earlier version', () => {
	it('are found from the first start on', async () => {
		await test.db.updateTable('thread').set({ search: '', search_head: '', search_made_by: '' }).execute();
		expect(await titles('trotoar')).toEqual([]);
		await prepareSearch(test.services);
		expect(await titles('pupr trotoar bastiong')).toEqual(['Kafé di trotoar menutup jalan']);
		expect(await indexThreads(test.services)).toBe(0);
	});

	it('are indexed anew when a name becomes known', async () => {
		await test.db
			.insertInto('place')
			.values({ code: '82.71.01.9999', district_code: '82.71', name: 'Trotoarea' })
			.execute();
		const { count } = await test.db
			.selectFrom('thread')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		expect(await indexThreads(test.services)).toBe(count);
	});
});

describe('the pages of a search', () => {
	it('show every report once while new ones arrive, and lead back the same way', async () => {
		for (let count = 0; count < 2 * PAGE_SIZE + 5; count += 1) {
			const inTitle = count % 3 === 0;
			await publish({
				title: inTitle ? `Halte nomor ${count} roboh` : `Tempat tunggu nomor ${count}`,
				text: 'Halte ini roboh sejak bulan lalu, mohon dilihat.'
			});
			test.clock.advance({ days: 20 });
		}
		const first = await search('halte roboh');
		expect(first.count).toBe(2 * PAGE_SIZE + 5);
		const seen: string[] = [];
		for (let page = first; ;) {
			seen.push(...page.rows.map(({ id }) => id));
			if (!page.older) {
				expect(page.rows.length).toBe(5);
				const back = await search(
					'halte roboh',
					`&sebelum=${formatPosition({ id: page.rows[0]!.id, createdAt: page.newer!.createdAt })}`
				);
				expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(-PAGE_SIZE - 5, -5));
				break;
			}
			await publish({ title: 'Halte lain roboh', text: 'Datang sementara orang membaca halaman ini.' });
			page = await search('halte roboh', `&setelah=${formatPosition(page.older)}`);
		}
		expect(new Set(seen).size).toBe(2 * PAGE_SIZE + 5);
	});

	it('go by time where that is asked', async () => {
		const { rows, count } = await search('halte roboh', '&urut=terbaru');
		expect(count).toBeGreaterThan(2 * PAGE_SIZE);
		const times = rows.map(({ createdAt }) => new Date(createdAt).getTime());
		expect(times).toEqual([...times].sort((a, b) => b - a));
	});

	it('put a title before a text, and a new report before an old one', async () => {
		const rows = (await search('halte roboh')).rows.map(({ title }) => title.startsWith('Halte'));
		expect(rows.slice(0, 5)).toEqual([true, true, true, true, true]);
	});
});

describe('advice', () => {
	it('names the agency by words and category, and who else is responsible', async () => {
		const filed = await fileReport(test.services, {
			title: 'Mati lampu tiap malam',
			text: 'Sudah seminggu listrik PLN padam, token juga susah dibeli.',
			categorySlug: 'listrik',
			districtCode: '82.71'
		});
		const routing = await findRouting(test.db, filed.threadId, 'id', '2026-11-21');
		expect(routing.agencies[0]?.name).toBe('Dinas Energi dan Sumber Daya Mineral');
		expect(routing.others[0]).toMatch(/^PLN/);
		expect(routing).toMatchObject({ category: 'Listrik', district: 'Kota Ternate' });
	});

	it('fills in the district, and says nothing of others where the province itself answers', async () => {
		const school = (title: string) =>
			fileReport(test.services, {
				title,
				text: 'Tiga ruang kelas bocor dan siswa belajar di teras.',
				categorySlug: 'sarana-sekolah',
				districtCode: '82.71'
			});
		const [primary, upper] = [await school('Atap SD Negeri kami bocor'), await school('Atap SMA Negeri kami bocor')];
		expect((await findRouting(test.db, primary.threadId, 'id', '2026-11-21')).others[0]).toMatch(
			/^Dinas Pendidikan Kota Ternate/
		);
		expect((await findRouting(test.db, upper.threadId, 'id', '2026-11-21')).others).toEqual([]);
	});

	it.each([
		['hubung', 'dishub'],
		['disdik', 'dikbud'],
		['pukesmas', 'dinkes'],
		['Dinás Sosiàl', 'dinsos'],
		['lampu jalan mati', 'dishub'],
		['ijin usaha', 'dpmptsp']
	])('finds the agency of "%s"', async (words, slug) =>
		expect((await publicAgencyList(test.services, words)).map((one) => one.slug)).toContain(slug)
	);

	it('offers three categories at most, for what is mistyped as well', async () => {
		const advised = await adviseCategories(test.db, { title: 'pukesmas tdk ada dokterr', text: '' });
		expect(advised[0]).toBe('obat-tenaga-kesehatan');
		expect(advised.length).toBeLessThanOrEqual(3);
		expect(await adviseCategories(test.db, { title: '', text: '' })).toEqual([]);
	});
});
