import { editionIn } from '$lib/domain/open-data/edition';
import { SET_NAMES } from '$lib/domain/open-data/data-sets';
import { FIGURE_CODES } from '$lib/domain/open-data/told-figures';
import { dayOf } from '$lib/domain/calendar/zone';
import { freezeVerification } from '$lib/server/usecases/statistics/freeze-verification';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { periodOf } from '$lib/domain/statistics/period';
import { dataPackage } from '$lib/server/open-data/data-package';
import { writeEdition } from '$lib/server/open-data/write-edition';
import { editionBytes, listEditions } from '$lib/server/queries/open-data/editions';
import { publicHomePage } from '$lib/server/queries/home/public-page';
import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { publicStatistics } from '$lib/server/queries/statistics/public-statistics';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { parseStatisticsQuery } from '$lib/forms/statistics-query';
import type { SubmitReport } from '$lib/server/usecases/complaint/submit-report';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { parquetReadObjects } from 'hyparquet';
import { sql } from 'kysely';
import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, fileReport } from '../support/builders';
import { anAnswer } from '../support/surveys';
import { useDatabase } from '../support/database';
import { livesOn, setStage, type Stage } from '../support/lives';
import { parseCsv } from '../support/open-data/csv';
import { filesOf } from '../support/open-data/files';
import { curveIn, reckon, type Tables } from '../support/open-data/reckon';
import { faultsIn, type Described } from '../support/open-data/validate';

const test = useDatabase();
const ZONE = 'Asia/Jayapura';
const NOW = '2026-12-01T05:05:00Z';
let stage: Stage;

const STARTS = ['2026-02-27T03:00:00Z', '2026-05-09T16:30:00Z', '2026-08-13T20:00:00Z', '2026-10-28T01:00:00Z'];
const KINDS: Partial<SubmitReport>[] = [
	{},
	{ classification: 'aspiration', categorySlug: 'kesehatan', districtCode: '82.71' }
];

beforeAll(async () => {
	stage = await setStage(test);
	const lives = livesOn(stage);
	for (const start of STARTS)
		for (const kind of KINDS)
			for (const live of lives) {
				test.clock.set(start);
				await live(await fileReport(test.services, kind));
			}
	test.clock.set(STARTS[1] ?? '');
	for (const doer of [stage.officers.pupr, stage.officers.dinkes])
		await lives[8]?.(await fileReport(test.services, { doer, channel: 'counter' }));
	test.clock.set(STARTS[2] ?? '');
	for (const live of lives.slice(3, 6)) await live(await fileReport(test.services, { confidential: true }));
	await test.db
		.updateTable('complaint')
		.set({ sp4n_number: '12345678' })
		.where('status', '=', 'closed_agreed')
		.execute();
	await test.db.updateTable('agency').set({ name: '=Hub("laut"), udara' }).where('slug', '=', 'dishub').execute();
	for (const answers of [6, 4]) await aSurvey(`Survei ${answers}`, answers);
	test.clock.set(NOW);
}, 400_000);

/** One that is over, with so many answers. */
async function aSurvey(title: string, answers: number): Promise<void> {
	const agencyId = stage.province.agencies.dinkes;
	const doer = await aPerson(test.services, 'facilitator', agencyId);
	const period = { from: dayOf(test.clock.now(), ZONE), until: dayOf(test.clock.now(), ZONE) };
	const asked = { doer, agencyId, serviceId: null, threadId: null, title, period, formKey: randomUUID() };
	const opened = await openSurvey(test.services, asked);
	if (!opened.ok) throw new Error(opened.refusal);
	for (let nth = 0; nth < answers; nth += 1)
		expect((await answerSurvey(test.services, anAnswer(opened.value.slug))).ok).toBe(true);
}

const house = (edition: boolean) => ({ ...test.services, edition });
const tablesIn = (files: ReadonlyMap<string, string>): Tables =>
	Object.fromEntries(
		(['laporan', 'penanganan', 'tenggat', 'kalender', 'kategori'] as const).map((name) => [
			name,
			parseCsv(files.get(`${name}.csv`) ?? '')
		])
	) as Tables;

describe('the files', () => {
	it.each([false, true])('are what their Data Package says of them (edition: %s)', async (edition) => {
		const files = await filesOf(house(edition));
		const described = dataPackage(test.services.env, SET_NAMES, edition ? { created: NOW } : {});
		expect(faultsIn(JSON.parse(JSON.stringify(described)) as Described, files)).toEqual([]);
		for (const name of ['laporan', 'penanganan', 'peristiwa', 'tenggat', 'angka', 'kebijakan'])
			expect(parseCsv(files.get(`${name}.csv`) ?? '').length, name).toBeGreaterThan(5);
	});

	it('write what a spreadsheet would take for a formula as it is', async () => {
		const agencies = (await filesOf(house(false))).get('instansi.csv') ?? '';
		expect(agencies).toContain('dishub,"=Hub(""laut""), udara",');
		expect(parseCsv(agencies).map(({ nama }) => nama)).toContain('=Hub("laut"), udara');
	});

	it('hold the reports that the public list shows, and no other', async () => {
		const listed = await test.db
			.selectFrom('thread')
			.select('ref')
			.where('published_at', 'is not', null)
			.where('hidden_at', 'is', null)
			.where('confidential', '=', false)
			.execute();
		const files = await filesOf(house(false));
		const refs = parseCsv(files.get('laporan.csv') ?? '').map(({ nomor }) => nomor);
		expect(refs.toSorted()).toEqual(listed.map(({ ref }) => ref).sort());
		const hidden = await test.db
			.selectFrom('thread')
			.select('ref')
			.where(
				'ref',
				'not in',
				refs.filter((ref) => ref !== undefined)
			)
			.execute();
		expect(hidden.length).toBeGreaterThan(3);
		const all = [...files.values()].join('');
		expect(hidden.filter(({ ref }) => all.includes(ref))).toEqual([]);
	});
});

const BY_WORDS = ['jawaban', 'salin_tempel'];

/** Only what is in the files: by now the database could be gone. */
describe('from the files alone', () => {
	it.each([
		['2026', true],
		['365', true],
		['90', true],
		['365', false],
		['90', false]
	])('every figure is reckoned again, over %s (edition: %s)', async (key, edition) => {
		const files = await filesOf(house(edition));
		const all = parseCsv(files.get('angka.csv') ?? '').filter(({ periode }) => periode === key);
		// Which answers were pasted follows from their words, which are in no file.
		const figures = all.filter(({ angka = '' }) => !BY_WORDS.includes(angka));
		expect(all.length > figures.length).toBe(!edition);
		const { from, until } = periodOf(key, '2026-12-01');
		const asked = { from, until, now: figures[0]?.['dihitung'] ?? '' };
		const known = reckon(tablesIn(files), asked);
		const codes = new Set([...known.keys()].map((name) => name.split('/')[2] ?? ''));
		expect([...codes, ...BY_WORDS].sort()).toEqual([...FIGURE_CODES].sort());
		const curve = new Map(curveIn(tablesIn(files), asked).map((step) => [step.days, step]));
		for (const step of parseCsv(files.get('kurva.csv') ?? '').filter(({ periode }) => periode === key)) {
			const { watched, completed, share } = curve.get(Number(step['hari_kerja'])) ?? {};
			if (step['selesai'] !== '')
				expect([step['dapat_ditunggu'], step['selesai']]).toEqual([String(watched), String(completed)]);
			expect(Math.abs(Number(step['bagian']) - (share ?? NaN))).toBeLessThanOrEqual(0.005);
		}
		expect(figures.filter(({ nilai }) => nilai !== '' && nilai !== '0').length).toBeGreaterThan(40);
		const differing = figures.filter(({ irisan, pokok, angka, nilai, tersembunyi }) => {
			const own = known.get(`${irisan ?? ''}/${pokok ?? ''}/${angka ?? ''}`) ?? null;
			return (
				tersembunyi === 'false' &&
				String(own ?? (angka?.includes('hari') || angka?.includes('lebih') ? '' : 0)) !== nilai
			);
		});
		expect(differing).toEqual([]);
	});

	it('every figure of the page follows from the live files', async () => {
		const files = await filesOf(house(false));
		const figures = new Map(
			parseCsv(files.get('angka.csv') ?? '')
				.filter(({ periode }) => periode === '365')
				.map(({ irisan, pokok, angka, nilai }) => [`${irisan ?? ''}/${pokok ?? ''}/${angka ?? ''}`, nilai])
		);
		const page = await publicStatistics(
			test.services,
			{ period: '365', agency: '', classification: null, recorded: null },
			0
		);
		const of = (cut: string, angka: string) => figures.get(`${cut}/${angka}`) ?? '';
		const share = (cut: string, part: string, whole: string) => Number(of(cut, part)) / Number(of(cut, whole));
		const { total } = page;
		expect(share('semua/semua', 'jawaban_pertama_tepat_waktu', 'jawaban_pertama_jatuh_tempo')).toBe(
			total.timeliness.first_response.share
		);
		expect(share('semua/semua', 'akhir_disetujui', 'diterima')).toBe(total.agreedOfAll.share);
		expect(share('semua/semua', 'akhir_disetujui', 'dinilai_pelapor')).toBe(total.agreedOfJudged.share);
		expect(share('semua/semua', 'dilempar', 'diterima')).toBe(total.bounced.share);
		for (const { agency, figures: own } of page.agencies) {
			expect(of(`instansi/${agency.slug}`, 'diterima')).toBe(String(own.received));
			expect(of(`instansi/${agency.slug}`, 'median_hari_kerja')).toBe(String(own.median?.days ?? ''));
		}
		const curve = parseCsv(files.get('kurva.csv') ?? '').filter(({ periode }) => periode === '365');
		expect(curve.map(({ hari_kerja }) => Number(hari_kerja))).toEqual(page.curve.map(({ days }) => days));
		expect(curve.map(({ dapat_ditunggu }) => dapat_ditunggu)).toEqual(page.curve.map(({ watched }) => String(watched)));
	});
});

const bytesOf = async (key: string, name: string): Promise<Buffer> => {
	const edition = editionIn(key);
	const parts: Uint8Array[] = [];
	if (edition) for await (const part of editionBytes(test.db, edition, name)) parts.push(part);
	return Buffer.concat(parts);
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('how quickly what comes in is verified', () => {
	const rows = () => test.db.selectFrom('verification_count').selectAll().orderBy('month').execute();

	it('is counted once a month, by whichever machine, when nothing of it can be late any more', async () => {
		const frozen = (await Promise.all([1, 2, 3].map(() => freezeVerification(test.services)))).flat();
		const months = ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}-01`);
		expect(frozen.toSorted()).toEqual(months);
		const kept = await rows();
		expect(kept.map(({ month }) => month)).toEqual(months);
		for (const { received, in_time } of kept) expect([received % 5, in_time % 5]).toEqual([0, 0]);
		// Thirty in February: as good as never are so many drawn away.
		expect(kept[0]?.received).toBeGreaterThan(0);
	});

	it('stays as it is whatever is counted later, by hand too', async () => {
		const before = await rows();
		test.clock.set(STARTS[2] ?? '');
		for (let late = 0; late < 9; late += 1) await fileReport(test.services, { confidential: true });
		test.clock.set(NOW);
		expect(await freezeVerification(test.services)).toEqual([]);
		expect(await rows()).toEqual(before);
		await expect(test.db.updateTable('verification_count').set({ received: 0 }).execute()).rejects.toThrow();
		const file = parseCsv((await filesOf(house(false))).get('verifikasi.csv') ?? '');
		expect(file.map(({ diterima }) => diterima)).toEqual(before.toReversed().map(({ received }) => String(received)));
	});
});

describe('an edition', () => {
	const MONTH = '2026-11-01';

	it('is made once, by whichever machine, and says of each file what it is', async () => {
		const made = await Promise.all([1, 2, 3].map(() => writeEdition(test.services, MONTH, null)));
		expect(made.filter((edition) => edition !== null)).toEqual([{ month: MONTH, revision: 1 }]);
		expect(await writeEdition(test.services, MONTH, null)).toBeNull();
		const [edition] = await listEditions(test.db);
		expect(edition?.key).toBe('2026-11');
		const list = (await bytesOf('2026-11', 'sha256.txt')).toString();
		for (const { name, sha256: said, size } of edition?.files ?? []) {
			const bytes = await bytesOf('2026-11', name);
			expect([bytes.length, sha256(bytes)]).toEqual([size, said]);
			if (name !== 'sha256.txt') expect(list).toContain(`${said}  ${name}\n`);
		}
		const files = new Map<string, string>();
		for (const name of SET_NAMES) files.set(`${name}.csv`, (await bytesOf('2026-11', `${name}.csv`)).toString());
		const described = JSON.parse((await bytesOf('2026-11', 'datapackage.json')).toString()) as Described;
		expect(faultsIn(described, files)).toEqual([]);
	});

	it('has the same rows as Parquet', async () => {
		for (const name of ['laporan', 'tenggat', 'angka', 'kalender', 'masukan', 'survei', 'verifikasi'] as const) {
			const { buffer, byteOffset, byteLength } = await bytesOf('2026-11', `${name}.parquet`);
			const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
			const rows = await parquetReadObjects({ file });
			const lines = parseCsv((await bytesOf('2026-11', `${name}.csv`)).toString());
			expect(rows.map((row) => Object.keys(row))).toEqual(lines.map((line) => Object.keys(line)));
			expect(rows.map(asText)).toEqual(lines.map((line) => Object.values(line).map(sameMoment)));
		}
	});

	it('tells of surveys that are over, of five answers and more', async () => {
		const told = parseCsv((await bytesOf('2026-11', 'survei.csv')).toString());
		const answered = (slug: string) => told.filter(({ survei }) => survei === slug).map(({ responden }) => responden);
		const { rows } = await sql<{ slug: string; title: string }>`select slug, title from survey`.execute(test.db);
		const slugOf = (title: string) => rows.find((row) => row.title === title)?.slug ?? '';
		expect(answered(slugOf('Survei 6'))).toEqual(Array<string>(9).fill('6'));
		expect(answered(slugOf('Survei 4'))).toEqual(Array<string>(9).fill(''));
		expect(told.every((row) => !('judul' in row))).toBe(true);
	});

	it('never changes: not by what is hidden afterwards, nor by a correction, nor by hand', async () => {
		const before = await bytesOf('2026-11', 'laporan.csv');
		const [row] = parseCsv(before.toString());
		const ref = row?.['nomor'] ?? '';
		const hide = { ref, action: 'hide_thread', doer: stage.moderator, formKey: null, rule: 'B1' } as const;
		await actInThread(test.services, { ...hide, text: 'Memuat nomor orang lain.' });
		expect(await writeEdition(test.services, MONTH, 'Kolom wilayah keliru.')).toEqual({ month: MONTH, revision: 2 });
		expect((await bytesOf('2026-11', 'laporan.csv')).equals(before)).toBe(true);
		expect((await bytesOf('2026-11-2', 'laporan.csv')).toString()).not.toContain(ref);
		expect((await listEditions(test.db)).map(({ key, corrected }) => [key, corrected])).toEqual([
			['2026-11-2', false],
			['2026-11', true]
		]);
		for (const table of ['data_edition', 'data_edition_file', 'data_edition_part'] as const) {
			const named = sql.table(table);
			await expect(sql`delete from ${named}`.execute(test.db)).rejects.toThrow('append-only');
			await expect(sql`update ${named} set revision = 9`.execute(test.db)).rejects.toThrow('append-only');
		}
	});

	it('is made once and whole though a machine dies at it, and the same as if none had', async () => {
		const month = '2026-09-01';
		const dying = writeEdition(test.services, month, null).then(
			() => 'made',
			() => 'dead'
		);
		let killed = false;
		while (!killed) {
			const { rows } = await sql<{ killed: boolean }>`
				select pg_terminate_backend(pid) as killed from pg_locks
				where locktype = 'advisory' and pid <> pg_backend_pid() and granted and mode = 'ExclusiveLock'
					and database = (select oid from pg_database where datname = current_database())`.execute(test.db);
			killed = rows.length > 0;
		}
		expect(await dying).toBe('dead');
		expect((await listEditions(test.db)).map(({ month: of }) => of)).not.toContain(month);
		const left = await test.db.selectFrom('data_edition_part').select('name').where('month', '=', month).execute();
		expect(left).toEqual([]);
		expect(await writeEdition(test.services, month, null)).toEqual({ month, revision: 1 });
		const alone = await filesOf(house(true));
		for (const name of SET_NAMES)
			expect((await bytesOf('2026-09', `${name}.csv`)).toString(), name).toBe(alone.get(`${name}.csv`));
		expect(await writeEdition(test.services, month, null)).toBeNull();
	});

	it('corrects nothing that there is not', async () => {
		expect(await writeEdition(test.services, '2026-10-01', 'Salah.')).toBeNull();
	});
});

const instant = (text: string): string => (/^\d{4}-\d{2}-\d{2}T/.test(text) ? new Date(text).toISOString() : text);
const sameMoment = (text: string): string => instant(text);
const asText = (row: Record<string, unknown>): string[] =>
	Object.values(row).map((value) =>
		value instanceof Date
			? isDay(value)
				? value.toISOString().slice(0, 10)
				: value.toISOString()
			: value === null || value === undefined
				? ''
				: String(value)
	);
const isDay = (value: Date): boolean => value.getTime() % 86_400_000 === 0;

const LOOKS = [
	'',
	'periode=30',
	'instansi=pupr',
	'jenis=aspirasi',
	'sp4n=tidak&jenis=pengaduan',
	'instansi=pupr&sp4n=ada'
];

/** All that anybody can look at in a moment: files, live or of an edition, pages of figures, lists with their counts. */
async function everythingPublic(edition: boolean): Promise<Map<string, string>> {
	const seen = new Map<string, string>();
	for (const [name, text] of await filesOf(house(edition))) seen.set(name, text);
	for (const look of LOOKS) {
		const asked = parseStatisticsQuery(new URLSearchParams(look));
		seen.set(`statistics ${look}`, JSON.stringify(await publicStatistics(test.services, asked, 20)));
		const list = parseComplaintFilter(new URLSearchParams(look));
		seen.set(`list ${look}`, JSON.stringify(await publicComplaintList(test.services, list)));
	}
	seen.set('agency', JSON.stringify(await publicAgencyPage(test.services, 'pupr')));
	seen.set('home', JSON.stringify(await publicHomePage(test.services)));
	return seen;
}

describe('what is told of those who reported what few may read', () => {
	it('is nothing: month after month all of it is the same, byte for byte, whatever happens to their reports', async () => {
		const lives = livesOn(stage);
		for (let month = 0; month < 12; month += 1) {
			test.clock.set(new Date(Date.UTC(2027, month, 1, 5)).toISOString());
			await lives[(month % 2) + 3]?.(await fileReport(test.services));
			const at = new Date(Date.UTC(2027, month + 1, 1, 5)).toISOString();
			test.clock.set(at);
			// An edition and what is live by turns: of the next month, too, nothing follows from the other.
			const before = await everythingPublic(month % 2 === 0);
			// One person, then two, three and four: what a difference of two months would single out.
			for (let nth = 0; nth <= month % 4; nth += 1) {
				test.clock.set(new Date(Date.UTC(2027, month, 2, 5)).toISOString());
				await lives[3 + (nth % 2)]?.(await fileReport(test.services, { confidential: true, districtCode: '82.71' }));
				test.clock.set(new Date(Date.UTC(2027, month, 3, 5)).toISOString());
				await fileReport(test.services, { confidential: nth % 2 === 0 });
			}
			test.clock.set(at);
			const after = await everythingPublic(month % 2 === 0);
			expect(after.size).toBeGreaterThan(30);
			for (const [name, text] of after) expect(text, `${at} ${name}`).toBe(before.get(name));
		}
	}, 400_000);
});

it('hours are those of the province', async () => {
	const [first] = parseCsv((await filesOf(house(false))).get('laporan.csv') ?? '');
	expect(first?.['diterima']).toMatch(/^2026-02-27T12:00:00\+09:00$/);
	expect(test.services.env.zone).toBe(ZONE);
});
