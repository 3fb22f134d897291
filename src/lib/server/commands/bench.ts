import { parseArgs } from 'node:util';

import { VISITOR } from '$lib/domain/actor/actor';
import { clocksOf } from '$lib/domain/complaint/clock';
import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { benchCalendar } from '../bench/calendar';
import { benchLadder } from '../bench/ladder';
import { withScratch } from '../bench/scratch';
import { loadClockRules } from '../db/rules';
import { findDistrict, listEvents } from '../db/threads';
import { sowThreads } from '../demo';
import { readEnv } from '../env';
import { renderMarkdown } from '../markdown';
import { announce } from '../progress';
import { listComplaints } from '../queries/complaint-list/list';
import { findComplaintPage } from '../queries/complaint/page';
import { publicHomePage } from '../queries/home/public-page';
import type { Services } from '../services';
import { rebuildDeadlines } from '../usecases/complaint/apply-event';

const ROUNDS = 50;

/**
 * `npm run bench -- --threads N --open M`: times what pages and commands do, and a holiday decreed over M open cases, on a
 * database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { threads: { type: 'string', default: '1000' }, open: { type: 'string', default: '1000' } }
	});
	const env = readEnv();
	await withScratch(env, async (house) => {
		const threads = Number(values.threads);
		const began = performance.now();
		await sowThreads(house, { threads, onProgress: (done, total) => announce('Mengisi', done, total) });
		announce(`${threads} laporan diisi dalam ${seconds(performance.now() - began)}`);
		await measureAll(house);
		await measureLadder(house);
		await measureCalendar(house, Number(values.open));
		announce(`Memori tertinggi proses ini: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
	});
}

const filter = (query: string) => parseComplaintFilter(new URLSearchParams(query));

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} d`;

async function measureAll(house: Services): Promise<void> {
	const { db, env } = house;
	const longest = await db
		.selectFrom('thread')
		.select(['id', 'ref'])
		.where('published_at', 'is not', null)
		.where('confidential', '=', false)
		.where('hidden_at', 'is', null)
		.orderBy('last_seq', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	const events = await listEvents(db, longest.id);
	const rules = await loadClockRules(db, env.zone, await findDistrict(db, longest.id));
	const reader = { actor: VISITOR, voice: null };
	const text = '**Jembatan** di Desa Bobaneigo rusak. Lihat [peta](https://contoh.test).\n\n'.repeat(50);
	await measure(`Hitungan semua tenggat dari ${events.length} peristiwa`, () => clocksOf(events, rules));
	await measure('Markdown 3.800 huruf menjadi HTML', () => renderMarkdown(text));
	await measure('Beranda', () => publicHomePage(house));
	await measure('Daftar, halaman pertama', () => listComplaints(house, filter('')));
	await measure('Daftar, hanya yang terlambat', () => listComplaints(house, filter('terlambat=1')));
	await measure('Daftar, pencarian "jalan rusak"', () => listComplaints(house, filter('cari=jalan+rusak')));
	await measure('Laporan dengan riwayat terpanjang', () => findComplaintPage(house, longest.ref, reader));
	await measure('Tenggat sebuah laporan disusun ulang', () =>
		db.transaction().execute((trx) => rebuildDeadlines(trx, house, longest.id))
	);
}

async function measureLadder(house: Services): Promise<void> {
	const { reports, steps, recorded, ms, idleMs } = await benchLadder(house, 1_000);
	announce(`Eskalasi ${reports} laporan oleh tiga proses: ${steps} langkah, ${recorded} tercatat, ${seconds(ms)}`);
	announce(`Eskalasi bila tidak ada yang jatuh tempo: ${idleMs.toFixed(2)} ms`);
}

async function measureCalendar(house: Services, open: number): Promise<void> {
	const found = await benchCalendar(house, open);
	const [before, preview, recalculation] = found.memory;
	announce(`Hari libur ditetapkan di atas ${open} laporan terbuka: pratinjau ${seconds(found.previewMs)}`);
	announce(`Penerbitan ${seconds(found.publishMs)}, perhitungan ulang ${seconds(found.recalculateMs)}`);
	announce(`Dipratinjau bergeser ${found.previewed}, bergeser ${found.moved}, tersisa ${found.left}`);
	announce(`Memori: ${before} MB sebelumnya, ${preview} MB pratinjau, ${recalculation} MB perhitungan ulang`);
}

/** Median and slowest of some rounds, the first ones not counted: they warm caches and the compiler. */
async function measure(what: string, work: () => unknown): Promise<void> {
	const times: number[] = [];
	for (let round = -5; round < ROUNDS; round += 1) {
		const began = performance.now();
		await work();
		if (round >= 0) times.push(performance.now() - began);
	}
	times.sort((a, b) => a - b);
	const ms = (value = 0) => `${value.toFixed(2)} ms`;
	announce(`${what}: ${ms(times[ROUNDS / 2])} (terlama ${ms(times.at(-1))})`);
}
