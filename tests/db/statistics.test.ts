import type { Actor } from '$lib/domain/actor/actor';
import { figuresOf, only, type Counts, type Groups, type Kin } from '$lib/domain/statistics/figures';
import { observe } from '$lib/domain/statistics/observe.fixture';
import { periodOf } from '$lib/domain/statistics/period';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { parseStatisticsQuery } from '$lib/forms/statistics-query';
import { loadCalendar, loadClockRules } from '$lib/server/db/rules';
import type { ToldShare } from '$lib/domain/statistics/told';
import { keepOpenWork } from '$lib/server/db/open-work';
import { listEvents } from '$lib/server/db/threads';
import { groupAll } from '$lib/server/queries/statistics/groups';
import { listComplaints } from '$lib/server/queries/complaint-list/list';
import { Changes } from '$lib/server/queries/statistics/changes';
import { loadAgencyFigures, publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { findDifferent, rebuildFigures } from '$lib/server/usecases/complaint/figures';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { textFor } from '$lib/text/catalogue';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { OUTCOMES } from '$lib/domain/statistics/outcome';
import { fileRows, isFigure } from '$lib/server/web/answers/statistics-files';
import { csvLine } from '$lib/server/web/answers/csv';
import { fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { livesOn, play, setStage } from '../support/lives';

const TENURE = readFileSync('migrations/0043_tenure.sql', 'utf8');
const FIGURES = readFileSync('migrations/0063_figures.sql', 'utf8');
const test = useDatabase();
const ZONE = 'Asia/Jayapura';
let province: Province;
let officers: Record<'pupr' | 'dinkes', Actor>;
let moderator: Actor;

const START = ['2026-02-27T03:00:00Z', '2026-05-09T16:30:00Z', '2026-08-13T20:00:00Z', '2026-10-28T01:00:00Z'];
const KINDS: Partial<SubmitReport>[] = [
	{},
	{ confidential: true, districtCode: '82.71' },
	{ classification: 'aspiration', categorySlug: 'kesehatan' }
];

beforeAll(async () => {
	const stage = await setStage(test);
	({ province, officers, moderator } = stage);
	const lives = livesOn(stage);
	for (const start of START)
		for (const kind of KINDS)
			for (const live of lives) {
				test.clock.set(start);
				await live(await fileReport(test.services, kind));
			}
	for (const doer of [officers.pupr, officers.dinkes]) {
		test.clock.set(START[1] ?? '');
		await lives[0]?.(await fileReport(test.services, { doer, channel: 'counter' }));
	}
	await test.db
		.updateTable('complaint')
		.set({ sp4n_number: '12345678' })
		.where('status', '=', 'closed_agreed')
		.execute();
	test.clock.set('2026-12-30T05:05:00Z');
}, 240_000);

const period = (key: string) => periodOf(key, '2026-12-30');

const counted = async (key: string): Promise<Counts> =>
	groupAll(test.db, period(key), { now: test.clock.now(), zone: ZONE, calendar: await loadCalendar(test.db) });

async function watched() {
	const rows = await test.db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.where('complaint.listed_at', 'is not', null)
		.select(['thread.id', 'complaint.sp4n_number'])
		.execute();
	return Promise.all(
		rows.map(async ({ id, sp4n_number }) => ({
			recorded: sp4n_number !== null,
			events: await listEvents(test.db, id)
		}))
	);
}

const allIds = async () =>
	(await test.db.selectFrom('complaint').select('thread_id').execute()).map(({ thread_id }) => thread_id);

/** How many there are of each, so that groups of any size compare. */
const lines = ({ cases, clocks, overdue }: Groups) => {
	const apart = (groups: readonly { count: number }[]) => {
		const counts = new Map<string, number>();
		for (const { count, ...group } of groups) {
			const line = JSON.stringify(Object.entries(group).sort());
			counts.set(line, (counts.get(line) ?? 0) + count);
		}
		return [...counts].filter(([, count]) => count > 0).sort();
	};
	return { cases: apart(cases), clocks: apart(clocks.map(byReport)), overdue: apart(overdue) };
};
const byReport = ({ inTime, count, ...clock }: Groups['clocks'][number]) => ({
	...clock,
	count: count * 1000 + inTime
});

describe('the database counts', () => {
	it.each(['90', '365', '2026'])('what the histories say, over %s, of reports and of who held them', async (key) => {
		const rules = await loadClockRules(test.db, ZONE);
		const calendar = await loadCalendar(test.db);
		const sight = { now: test.clock.now(), period: period(key), rules, calendar };
		const expected = observe(await watched(), sight);
		const found = await counted(key);
		for (const of of ['reports', 'held'] as const) {
			expect(lines(found[of]).cases).toEqual(lines(expected[of]).cases);
			expect(lines(found[of]).overdue).toEqual(lines(expected[of]).overdue);
			expect(found[of].cases.length).toBeGreaterThan(0);
			for (const agencyId of [...Object.values(province.agencies), null]) {
				const own = (kin: Kin) => kin.agencyId === agencyId;
				expect(figuresOf(only(found[of], own))).toEqual(figuresOf(only(expected[of], own)));
			}
		}
		expect(figuresOf(found.reports)).toEqual(figuresOf(expected.reports));
	});

	it('the same from a database of an earlier version, whose tenures and falls the migration makes', async () => {
		const before = await counted('365');
		const [, backfill = ''] = TENURE.split('create index tenure_agency_idx on tenure (agency_id);');
		await test.db.transaction().execute(async (trx) => {
			await sql.raw('delete from tenure; update deadline set falls_at = null, falls_to = null').execute(trx);
			const statements = backfill
				.split(/;\n/)
				.filter((statement) => !/alter table|drop index|create index/.test(statement));
			for (const statement of statements) if (statement.trim()) await sql.raw(statement).execute(trx);
			await sql.raw('update complaint set written_by = null; delete from open_work').execute(trx);
			const flat = FIGURES.split(/;\n/).filter((statement) => /^(\s*--.*\n|\s)*(with|update) /.test(statement));
			expect(flat).toHaveLength(3);
			for (const statement of flat) await sql.raw(statement).execute(trx);
		});
		const after = await counted('365');
		expect(lines(after.held)).toEqual(lines(before.held));
		expect(lines(after.reports)).toEqual(lines(before.reports));
		expect(await findDifferent(test.services, await allIds())).toEqual([]);
	});

	it('what is stored with the acts, which a check against the histories confirms, and a rebuild restores', async () => {
		const ids = await allIds();
		const [id = '', other = ''] = ids;
		const refs = await test.db.selectFrom('thread').select('ref').where('id', 'in', [id, other]).execute();
		await test.db.updateTable('tenure').set({ bounced: true }).where('thread_id', '=', id).execute();
		await test.db.updateTable('open_work').set({ due_at: null, held: true }).where('thread_id', '=', other).execute();
		await test.db
			.updateTable('complaint')
			.set({ written_by: province.agencies.pupr })
			.where('thread_id', '=', other)
			.execute();
		expect((await findDifferent(test.services, ids)).sort()).toEqual(refs.map(({ ref }) => ref).sort());
		await rebuildFigures(test.services, [id, other]);
		expect(await findDifferent(test.services, ids)).toEqual([]);
	});
});

const load = (query = '', rows = 10) =>
	publicStatistics(test.services, parseStatisticsQuery(new URLSearchParams(query)), rows);

describe('the page', () => {
	it('has the figures of the province, each agency and each classification, and names who had nothing to do', async () => {
		const page = await load();
		expect(page.total.received).toBe(56);
		expect(page.agencies.map(({ agency }) => agency.slug)).toEqual(['dinkes', 'pupr']);
		expect(page.idle.map(({ slug }) => slug)).toEqual(['dishub']);
		expect(page.classifications.map(({ figures }) => figures.received)).toEqual([28, 0, 28, 0]);
		expect(page.channels.map(({ figures }) => figures.received)).toEqual([8, 48]);
		const told = ({ contested, reopened, appealed }: typeof page.total) => [contested, reopened, appealed];
		// One life ends in silence; seven reopened ones were answered anew and met silence while the others lived; one waits for its
		// reporter. What was archived or withdrawn unseen is counted nowhere.
		expect(page.total.outcomes).toMatchObject({ agreed: 8, silent: 15, refused: 8, followed_up: 1, open: 24 });
		expect(page.total.outcomes).toMatchObject({ archived: 0, withdrawn: 0 });
		expect(told(page.total)).toEqual([8, 8, 8]);
	});

	it('keeps agreement and silence apart, and lists no confidential report', async () => {
		const page = await load();
		const secret = await test.db.selectFrom('thread').select('ref').where('confidential', '=', true).execute();
		const listed = page.overdue.map(({ ref }) => ref);
		expect(listed.length).toBeGreaterThan(0);
		expect(listed.filter((ref) => secret.some((one) => one.ref === ref))).toEqual([]);
		expect(page.overdue.map(({ clock }) => clock!.units)).toEqual(
			page.overdue.map(({ clock }) => clock!.units).sort((a, b) => b - a)
		);
	});

	it('says of districts that they are silent', async () => {
		await test.db.insertInto('district').values({ code: '82.08', name: 'Pulau Taliabu', position: 3 }).execute();
		const { spread } = await load();
		expect(spread.districts.map(({ count }) => count)).toEqual([0, 56, 0]);
		expect(spread.categories.map(({ category, count }) => [category.slug, count])).toEqual([
			['infrastruktur', 28],
			['kesehatan', 28]
		]);
	});

	it('tells what each agency sent on, of all that it held, and of each category what any of them sent on', async () => {
		const told = ({ part, whole, share }: ToldShare) => [part, whole, share];
		const page = await load();
		// One life goes from one agency to the other, back to a moderator, and on to the first again, which counts it once.
		expect(page.bounces.map(({ agency, share }) => [agency.slug, ...told(share)])).toEqual([
			['dinkes', 16, 16, 1],
			['pupr', 8, 48, 8 / 48]
		]);
		expect(page.spread.categories.map(({ category, bounced }) => [category.slug, ...told(bounced)])).toEqual([
			['infrastruktur', 8, 28, 8 / 28],
			['kesehatan', 8, 28, 8 / 28]
		]);
		expect(told(page.total.bounced)).toEqual([16, 56, 16 / 56]);
		const own = await load('instansi=pupr');
		expect(own.bounces).toEqual(page.bounces.filter(({ agency }) => agency.slug === 'pupr'));
		expect(own.spread.categories.map(({ bounced }) => bounced.part)).toEqual([4, 4]);
	});

	it('counts what the list shows of the same days and no more, few or many', async () => {
		const of = async (query: string) => (await load(query)).total.received;
		expect([await of('periode=90&instansi=dinkes'), await of('periode=90&instansi=pupr')]).toEqual([4, 12]);
		expect([await of('instansi=pupr'), await of('periode=90')]).toEqual([48, 14]);
		const { count } = await listComplaints(test.services, parseComplaintFilter(new URLSearchParams()));
		expect(await of('')).toBe(count);
	});

	it('answers nonsense with the usual figures', async () => {
		const page = await load('periode=99999&instansi=%27&jenis=toString&sp4n=mungkin');
		expect(page.basis).toMatchObject({ period: { key: '365' }, agency: null, classification: null, recorded: null });
	});

	it('of an agency says the same as the figures of the province say of it', async () => {
		const page = await load('instansi=pupr');
		const moment = { now: test.clock.now(), zone: ZONE, calendar: await loadCalendar(test.db) };
		const own = await loadAgencyFigures(test.db, province.agencies.pupr, moment);
		expect(own.total).toEqual(page.total);
		expect(own.period).toEqual(page.basis.period);
	});
});

describe('the files', () => {
	/** The records of a file, by the names of its columns. */
	async function records(name: string, statistics: Awaited<ReturnType<typeof load>>) {
		if (!isFigure(name)) throw new Error(name);
		const lines: string[][] = [];
		let file = '';
		for await (const rows of fileRows(name, statistics, { text: textFor('id'), lang: 'id', zone: ZONE }))
			file += rows.map((row) => csvLine(row, 'koma')).join('');
		for (const line of file.split('\r\n').slice(0, -1))
			lines.push([...line.trimEnd().matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(cellOf).slice(0, -1));
		const [names = [], ...rows] = lines;
		return rows.map((cells) => Object.fromEntries(names.map((of, index) => [of, cells[index] ?? ''])));
	}
	const cellOf = ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain ?? '';

	it('give the curve around the median and the ninetieth percentile, in steps that few lie between', async () => {
		for (const query of ['', 'periode=2026', 'instansi=pupr', 'jenis=aspirasi']) {
			const page = await load(query);
			const steps = (await records('lama', page)).map((row) => [
				Number(row['hari_kerja']),
				Number(row['bagian_selesai'])
			]);
			expect(steps.length).toBeGreaterThan(0);
			for (const [share, quantile] of [
				[0.5, page.total.median],
				[0.9, page.total.ninetieth]
			] as const) {
				const reached = steps.find(([, part]) => part! >= share);
				if (reached) expect(quantile).toMatchObject({ beyond: false });
				const under = steps.filter(([days]) => days! < quantile!.days);
				expect(under.every(([, part]) => part! < share)).toBe(true);
				if (reached) expect(quantile!.days).toBeLessThanOrEqual(reached[0]!);
			}
		}
	});

	it('give the shares again, and say on what they rest', async () => {
		const page = await load('periode=2026');
		const [row] = await records('ringkasan', page);
		const { part, whole } = page.total.timeliness.resolution;
		expect([row?.['penyelesaian_jatuh_tempo'], row?.['penyelesaian_tepat_waktu']]).toEqual([`${whole}`, `${part}`]);
		expect(row).toMatchObject({ periode_mulai: '2026-01-01', periode_akhir: '2026-12-30', versi_kalender: '1' });
		expect(row).toMatchObject({ n: '56', definisi: textFor('id').statistics.agencies.definition });
		const ends = await records('akhir', page);
		const told = Object.values(page.total.outcomes).map(String);
		expect(ends.slice(0, OUTCOMES.length).map(({ laporan }) => laporan)).toEqual(told);
		expect(ends.every(({ dari }) => dari === '56')).toBe(true);
		const bounced = (await records('dilempar', page)).map(({ nama, laporan, dilempar }) => [nama, laporan, dilempar]);
		expect(bounced).toHaveLength(page.bounces.length + page.spread.categories.length);
		for (const { agency, share } of page.bounces)
			expect(bounced).toContainEqual([agency.name, `${share.whole}`, `${share.part}`]);
	});

	it('list no confidential report, and leave out what is too few', async () => {
		const page = await load('', 1_000);
		const listed = await records('terlambat', page);
		const refs = await test.db.selectFrom('thread').select('ref').where('confidential', '=', true).execute();
		expect(listed.length).toBeGreaterThan(10);
		expect(listed.filter(({ nomor }) => refs.some(({ ref }) => ref === nomor))).toEqual([]);
		const few = await load('periode=90&instansi=dinkes');
		expect(await records('lama', few)).toEqual([]);
		expect((await records('ringkasan', few))[0]).toMatchObject({ diterima: '4', median_hari_kerja: '' });
	});
});

describe('figures asked for again', () => {
	it('are a minute old at most, and new with whatever happens', async () => {
		const at = async (query = '') => (await load(query)).basis.at;
		const counted = await at();
		const first = await load();
		test.clock.advance({ minutes: 0.9 });
		expect(await at()).toBe(counted);
		expect((await load()).total).toEqual(first.total);
		expect(await at('instansi=dishub&jenis=aspirasi')).toBe(counted);
		expect(await at('periode=30')).toBe(test.clock.now().toISOString());
		test.clock.advance({ minutes: 0.1 });
		expect(await at()).toBe(test.clock.now().toISOString());
		test.clock.advance({ minutes: -0.5 });
		expect(await at()).toBe(test.clock.now().toISOString());
		test.clock.advance({ minutes: 0.75 });
		const report = await fileReport(test.services);
		expect((await load()).total.received).toBe(first.total.received);
		await play(test, report, moderator, 'route', { agencyId: province.agencies.pupr });
		expect(await at()).toBe(test.clock.now().toISOString());
		expect((await load()).total.received).toBe(first.total.received + 1);
	});

	it('miss no act that commits after a later one, and take none twice', async () => {
		const [slow = '', quick = ''] = await allIds();
		const now = test.clock.now();
		const changes = new Changes(now);
		const found = async () => (await changes.since(test.db, now)).length;
		await found();
		const begun = Promise.withResolvers<true>();
		const may = Promise.withResolvers<true>();
		const late = test.db.transaction().execute(async (trx) => {
			await keepOpenWork(trx, [slow]);
			begun.resolve(true);
			await may.promise;
		});
		await begun.promise;
		await keepOpenWork(test.db, [quick]);
		const before = [await found(), await found()];
		may.resolve(true);
		await late;
		expect([before, [await found(), await found()]]).toEqual([
			[1, 0],
			[1, 0]
		]);
	});

	it('read no row that a server before this one wrote last, in a database restored from its dump', async () => {
		const now = test.clock.now();
		await sql`update figure_change set changed_by = '4000000000000'`.execute(test.db);
		const changes = new Changes(now);
		const found = async () => (await changes.since(test.db, now)).length;
		expect([await found(), await found()]).toEqual([0, 0]);
		await keepOpenWork(test.db, (await allIds()).slice(0, 1));
		expect([await found(), await found()]).toEqual([1, 0]);
	});
});
