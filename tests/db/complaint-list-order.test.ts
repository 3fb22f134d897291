import { figuresOf, only } from '$lib/domain/statistics/figures';
import { loadCalendar } from '$lib/server/db/rules';
import { groupAll } from '$lib/server/queries/statistics/groups';
import { addDays } from '$lib/domain/calendar/iso-date';
import { endOfDay } from '$lib/domain/calendar/zone';
import type { Actor } from '$lib/domain/actor/actor';
import { formatPosition } from '$lib/forms/complaint-filter';
import { PAGE_SIZE } from '$lib/server/queries/complaint-list/list';
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
import { supportThread } from '$lib/server/usecases/thread/support';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, type Province } from '../support/builders';
import { useComplaintList } from '../support/complaint-list';
import { DONE } from '../support/reach-status';

const listed = useComplaintList();
const { test, list, titles, act, publish } = listed;
let province: Province;
let officer: Actor;

beforeAll(() => {
	({ province, officer } = listed.people);
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
		expect(page.figures.total.outcomes).toEqual(counted.outcomes);
		const { due, inTime } = counted.timeliness.resolution;
		expect(due).toBeGreaterThan(inTime);
		const { closed } = (await publicAgencyFigures(test.services, 'pupr'))!;
		expect(closed.map(({ title, doneIn }) => [title, doneIn])).toEqual([['Kerusakan talud pantai Sidangoli', 0]]);
		expect((await publicAgencyList(test.services, 'hubung')).map(({ slug }) => slug)).toEqual(['dishub']);
		expect(await publicAgencyPage(test.services, 'tidak-ada')).toBeUndefined();
		expect(await publicAgencyFigures(test.services, 'tidak-ada')).toBeUndefined();
	});
});
