import { parseArgs } from 'node:util';
import { benchCalendar } from '../bench/calendar';
import { benchLadder } from '../bench/ladder';
import { withScratch } from '../bench/scratch';
import { sowThreads } from '../demo';
import { readEnv } from '../env';
import { announce } from '../progress';
import type { Services } from '../services';

/**
 * `npm run bench:jobs -- --threads N --open M`: times the ladder of escalation, and a holiday decreed over M open cases, on a
 * database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { threads: { type: 'string', default: '300' }, open: { type: 'string', default: '1000' } }
	});
	await withScratch(readEnv(), async (house) => {
		const threads = Number(values.threads);
		await sowThreads(house, { threads, onProgress: (done, total) => announce('Mengisi', done, total) });
		await measureLadder(house);
		await measureCalendar(house, Number(values.open));
		announce(`Memori tertinggi proses ini: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
	});
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} d`;

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
