import { figuresOf, only } from '$lib/domain/statistics/figures';
import { loadCalendar } from '$lib/server/db/rules';
import { groupAll } from '$lib/server/queries/statistics/groups';
import { addDays } from '$lib/domain/calendar/iso-date';
import { endOfDay } from '$lib/domain/calendar/zone';
import type { Actor } from '$lib/domain/actor/actor';
import { VISITOR } from '$lib/domain/actor/actor';
import { asksUnknown, filterQuery, formatPosition, parseComplaintFilter } from '$lib/forms/complaint-filter';
import { listFacets, knownOnly } from '$lib/server/queries/complaint-list/facets';
import { listComplaints, PAGE_SIZE } from '$lib/server/queries/complaint-list/list';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { findReadableRef } from '$lib/server/queries/complaint-list/find-readable-ref';
import { publicAgencyList } from '$lib/server/queries/agency/public-list';
import { publicAgencyFigures } from '$lib/server/queries/agency/public-figures';
import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { countDesk } from '$lib/server/queries/desk/counts';
import { chooseDesk } from '$lib/server/queries/desk/open-desk';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { parseStatisticsQuery } from '$lib/forms/statistics-query';
import { textFor } from '$lib/text/catalogue';
import { publicHomePage } from '$lib/server/queries/home/public-page';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { supportThread } from '$lib/server/usecases/thread/support';
import { actInThread, type ThreadCommand } from '$lib/server/usecases/thread/act-in-thread';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { CLOSING } from '../support/reach-status';
import { useDatabase } from '../support/database';
import { worked } from '../support/minutes';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor;

const list = (query = '') => listComplaints(test.services, parseComplaintFilter(new URLSearchParams(query)));
const titles = async (query = '') => (await list(query)).rows.map(({ title }) => title);

async function publish(overrides: Partial<SubmitReport> = {}, agency: keyof Province['agencies'] = 'pupr') {
	const report = await fileReport(test.services, overrides);
	await act(report.ref, moderator, { action: 'route', agencyId: province.agencies[agency], text: 'Sesuai tugasnya.' });
	test.clock.advance({ minutes: 1 });
	return report;
}

async function act(ref: string, doer: Actor, particulars: Parameters<typeof actOnComplaint>[1]['act'], photos = 0) {
	const fileIds = await Promise.all(Array.from({ length: photos }, () => aPhoto(test.services)));
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...particulars },
		fileIds,
		formKey: null
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

const DONE = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	test.clock.set('2026-11-02T02:00:00Z');
	await publish({ title: 'Jembatan kayu di Bobaneigo patah' });
	await publish(
		{
			title: 'Obat hipertensi kosong tiga minggu',
			text: 'Pasien pulang tanpa obat sejak awal bulan ini, termasuk lansia.',
			categorySlug: 'kesehatan',
			districtCode: '82.71'
		},
		'dinkes'
	);
	await publish(
		{ title: 'Usulan lampu penerangan dermaga', classification: 'aspiration', categorySlug: 'infrastruktur' },
		'dishub'
	);
	const { ref, reporter } = await publish({ title: 'Kerusakan talud pantai Sidangoli' });
	await act(ref, officer, { action: 'resolve', text: DONE }, 1);
	await act(ref, reporter, { action: 'confirm', text: 'Terima kasih.' });
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

describe('the pages', () => {
	it('show every report once, in order, while new ones arrive, and lead back the same way', async () => {
		for (let count = 0; count < 45; count += 1) await publish({ title: `Laporan berurut nomor ${count}` });
		const before = new Set((await everything()).map(({ id }) => id));
		const seen: string[] = [];
		let page = await list();
		for (;;) {
			seen.push(...page.rows.map(({ id }) => id));
			if (!page.older) break;
			await publish({ title: 'Datang sementara orang membaca' });
			page = await list(`setelah=${formatPosition(page.older)}`);
		}
		expect(seen).toHaveLength(before.size);
		expect(new Set(seen)).toEqual(before);
		const back = await list(`sebelum=${formatPosition(page.rows[0]!)}`);
		expect(back.rows.map(({ id }) => id)).toEqual(seen.slice(-page.rows.length - PAGE_SIZE, -page.rows.length));
		expect((await list()).newer).toBeNull();
	});

	it('keep reports apart that were made in the same millisecond', async () => {
		const at = new Date('2026-12-01T00:00:00Z');
		test.clock.set(at);
		for (let count = 0; count < PAGE_SIZE + 3; count += 1) {
			await publish({ title: 'Laporan pada saat yang sama' });
			test.clock.set(at);
		}
		const first = await list('cari=saat+yang+sama');
		const second = await list(`cari=saat+yang+sama&setelah=${formatPosition(first.older!)}`);
		expect(first.rows).toHaveLength(PAGE_SIZE);
		expect(second.rows).toHaveLength(3);
		expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(PAGE_SIZE + 3);
	});
});

const everything = () => test.db.selectFrom('thread').select('id').where('published_at', 'is not', null).execute();

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

describe('lateness', () => {
	it('begins at the first instant after the due day in the province, not before', async () => {
		test.clock.set('2027-02-01T02:00:00Z');
		const { threadId } = await publish({ title: 'Tepat pada pergantian hari' });
		const { due_day, due_at } = await test.db
			.selectFrom('deadline')
			.select(['due_day', 'due_at'])
			.where('thread_id', '=', threadId)
			.where('clock', '=', 'first_response')
			.executeTakeFirstOrThrow();
		// Five working days after Monday 1 February; in WIT the day ends at 15:00 UTC.
		expect(due_day).toBe('2027-02-08');
		expect(due_at).toEqual(new Date('2027-02-08T15:00:00Z'));
		expect(due_at).toEqual(endOfDay(due_day!, 'Asia/Jayapura'));
		const row = async (instant: string) => {
			test.clock.set(instant);
			return (await list('cari=pergantian+hari')).rows[0]!.clock;
		};
		expect(await row('2027-02-08T14:59:59.999Z')).toMatchObject({
			kind: 'first_response',
			state: 'due_soon',
			units: 0
		});
		expect(await titles('cari=pergantian+hari&terlambat=1')).toEqual([]);
		expect(await row('2027-02-08T15:00:00Z')).toMatchObject({ kind: 'first_response', state: 'overdue', units: 1 });
		expect(await titles('cari=pergantian+hari&terlambat=1')).toHaveLength(1);
		expect(addDays(due_day!, 1)).toBe('2027-02-09');
	});

	it('is never the reporter’s, and ends when the work is done', async () => {
		test.clock.set('2027-03-01T02:00:00Z');
		const { ref } = await publish({ title: 'Menunggu jawaban dari warga' });
		await act(ref, officer, { action: 'resolve', text: DONE }, 1);
		test.clock.set('2027-06-01T02:00:00Z');
		const found = await list('cari=jawaban+dari+warga');
		expect(found.rows[0]?.clock).toMatchObject({ kind: 'reporter_confirmation', state: 'overdue' });
		expect(await titles('cari=jawaban+dari+warga&terlambat=1')).toEqual([]);
	});

	it('shows the longest overdue clock, even where another duty is the next', async () => {
		test.clock.set('2027-07-05T02:00:00Z');
		const { ref } = await publish({ title: 'Penyelesaian sudah lewat tenggat' });
		await act(ref, officer, { action: 'answer', text: 'Papan jembatan sudah dipesan dari Tobelo dan dipasang Sabtu.' });
		test.clock.set('2027-08-16T02:00:00Z');
		const late = await list('cari=lewat+tenggat&terlambat=1');
		expect(late.rows[0]?.clock).toMatchObject({ kind: 'resolution', state: 'overdue' });
	});
});

describe('the longest late first', () => {
	it('goes page by page from the oldest debt to the latest, and back', async () => {
		test.clock.set('2027-08-16T02:00:00Z');
		const first = await list('terlambat=1&urut=terlama');
		const lateness = (page: typeof first) => page.rows.map(({ clock }) => clock?.units ?? 0);
		expect(lateness(first)).toEqual(lateness(first).toSorted((a, b) => b - a));
		expect(first.newer).toBeNull();
		const second = await list(`terlambat=1&urut=terlama&setelah=${formatPosition(first.older!)}`);
		expect(lateness(second)[0]).toBeLessThanOrEqual(lateness(first).at(-1)!);
		const refs = (page: typeof first) => page.rows.map(({ ref }) => ref);
		expect(refs(second).filter((ref) => refs(first).includes(ref))).toEqual([]);
		const back = await list(`terlambat=1&urut=terlama&sebelum=${formatPosition(second.newer!)}`);
		expect(refs(back)).toEqual(refs(first));
	});
});

describe('the most supported first', () => {
	it('goes page by page from what most support to the newest that nobody does, follows each support, and back', async () => {
		const [one, two] = (await list('')).rows.slice(-2).map(({ ref }) => ref) as [string, string];
		const lend = (ref: string, voice: string) =>
			supportThread(test.services, { ref, voice: `user:${voice}`, network: '', supports: true });
		await lend(one, 'a');
		for (const voice of ['a', 'b']) await lend(two, voice);
		const first = await list('urut=didukung');
		expect(first.rows.slice(0, 2).map(({ ref }) => ref)).toEqual([two, one]);
		const unsupported = first.rows.filter(({ supports }) => supports === 0).map(({ createdAt }) => createdAt);
		expect(unsupported).toEqual(unsupported.toSorted().toReversed());
		const second = await list(`urut=didukung&setelah=${formatPosition(first.older!)}`);
		const refs = (page: typeof first) => page.rows.map(({ ref }) => ref);
		expect(refs(second).filter((ref) => refs(first).includes(ref))).toEqual([]);
		expect(refs(await list(`urut=didukung&sebelum=${formatPosition(second.newer!)}`))).toEqual(refs(first));
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

describe('the figures', () => {
	it('count what the list counts', async () => {
		test.clock.set('2027-08-16T02:00:00Z');
		const home = await publicHomePage(test.services);
		const late = await list('terlambat=1');
		expect(home.overdueCount).toBe(late.count);
		expect(home.overdueCount).toBeGreaterThan(50);
		expect(home.overdue[0]?.clock?.units).toBeGreaterThanOrEqual(home.overdue[1]?.clock?.units ?? 0);
		expect(home.month).toBe('2027-08-01');
		expect(home.verified).toBe(0);
	});

	it('mean the same reports by “late”, wherever they count them', async () => {
		test.clock.set('2027-08-16T02:00:00Z');
		const asked = (query: string) =>
			publicStatistics(test.services, parseStatisticsQuery(new URLSearchParams(query)), 5);
		const sizeOf = async (query: string) => (await list(query)).count;
		const inspector = await aPerson(test.services, 'inspector');
		const desk = await chooseDesk(test.services, inspector, parseDeskQuery(new URLSearchParams()));
		if (!desk) throw new Error('no desk');
		const { lists } = await countDesk(test.db, desk.scope);
		const late = await sizeOf('terlambat=1');
		const secret = await test.db
			.selectFrom('open_work')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('agency_id', 'is', null)
			.where('listed', '=', false)
			.where('due_at', '<=', test.clock.now())
			.executeTakeFirstOrThrow();
		expect({
			home: (await publicHomePage(test.services)).overdueCount,
			statistics: (await asked('')).overdueCount,
			desk: (lists.late?.total ?? 0) - secret.count
		}).toEqual({ home: late, statistics: late, desk: late });

		for (const { slug, overdue } of await publicAgencyList(test.services, '')) {
			const page = await publicAgencyPage(test.services, slug);
			const ofAgency = await sizeOf(`terlambat=1&instansi=${slug}`);
			expect({
				page: page?.overdueCount,
				list: overdue,
				statistics: (await asked(`instansi=${slug}`)).overdueCount
			}).toEqual({ page: ofAgency, list: ofAgency, statistics: ofAgency });
		}
	});

	it.each(['id', 'en'] as const)(
		'say in the same words what is counted alike, and in others what is not: %s',
		(lang) => {
			const { home, agency, statistics } = textFor(lang);
			const counted = [agency.card.ofPublic, statistics.questions.terlambat.says('5'), statistics.overdue.listed('5')];
			for (const words of counted) expect(words).toContain(home.late.reports);
			expect(agency.card.late).toBe(agency.overdueTitle);
			expect(statistics.overdueNow).not.toContain(home.late.reports);
		}
	);

	it('make the report card of an agency', async () => {
		const agencies = await publicAgencyList(test.services, '');
		const pupr = agencies.find(({ slug }) => slug === 'pupr')!;
		const page = (await publicAgencyPage(test.services, 'pupr'))!;
		const moment = { now: test.clock.now(), zone: 'Asia/Jayapura', calendar: await loadCalendar(test.db) };
		const { held } = await groupAll(test.db, page.figures.period, moment);
		const counted = figuresOf(only(held, ({ agencyId }) => agencyId === province.agencies.pupr));
		expect(counted.outcomes.open + counted.outcomes.followed_up).toBe(pupr.open);
		expect(page.overdueCount).toBe(pupr.overdue);
		expect(counted.overdue).toBe(pupr.overdue);
		expect(counted.outcomes).toMatchObject({ agreed: 1, silent: 0 });
		// One was agreed to: it is not told, nor how many are open, from which it would follow.
		const { outcomes } = page.figures.total;
		expect([outcomes.open.told, outcomes.agreed.told, outcomes.silent.told]).toEqual([null, null, 0]);
		const { due, inTime } = counted.timeliness.resolution;
		expect(due).toBeGreaterThan(inTime);
		const { closed } = (await publicAgencyFigures(test.services, 'pupr'))!;
		expect(closed.map(({ title, doneIn }) => [title, doneIn])).toEqual([['Kerusakan talud pantai Sidangoli', 0]]);
		expect((await publicAgencyList(test.services, 'hubung')).map(({ slug }) => slug)).toEqual(['dishub']);
		expect(await publicAgencyPage(test.services, 'tidak-ada')).toBeUndefined();
		expect(await publicAgencyFigures(test.services, 'tidak-ada')).toBeUndefined();
	});
});
