import { parseArgs } from 'node:util';
import { proveBulk, type Got } from '../bench/bulk';
import { withScratch } from '../bench/scratch';
import { sowThreads } from '../demo';
import { readEnv } from '../env';
import { announce } from '../progress';
import { StartupError } from '../startup-error';

const SOWN_BEFORE = 20;

/**
 * `npm run bulk-proof -- --reports 500`: answers so many reports at once by the built site, kills it in the middle, starts it
 * again, and counts that each got one answer and its reporter one notice. On a database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { reports: { type: 'string', default: '500' } } });
	const count = Number(values.reports);
	await withScratch(readEnv(), async (house) => {
		await sowThreads(house, { threads: SOWN_BEFORE, onProgress: (done, total) => announce('Mengisi', done, total) });
		const { sowMs, beginMs, doneAtKill, idleMs, carryMs, got } = await proveBulk(house, count);
		announce(`${count} laporan disiapkan dalam ${seconds(sowMs)}, jawaban bersama dimulai dalam ${seconds(beginMs)}`);
		announce(`Situs dimatikan paksa sesudah ${doneAtKill}; dilanjutkan situs baru sesudah ${seconds(idleMs)}`);
		announce(`Semua selesai dalam ${seconds(carryMs)}, termasuk dua kali menyalakan situs`);
		for (const one of got) announce(sentence(one));
		if (!got.every(isOnce))
			throw new StartupError('Ada laporan yang tidak mendapat tepat satu jawaban dan satu pemberitahuan.');
	});
}

const isOnce = ({ events, posts, notices, twice }: Got): boolean =>
	events === 1 && posts === 1 && notices === 1 && twice === 0;

const sentence = ({ events, posts, notices, twice, reports }: Got): string =>
	`${reports} laporan: ${events} catatan, ${posts} tulisan, ${notices} pemberitahuan kepada pelapor, ${twice} ganda`;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} d`;
