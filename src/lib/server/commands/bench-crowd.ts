import { parseArgs } from 'node:util';
import { benchCrowd, type CrowdCounts } from '../bench/crowd';
import { benchReplies, slowly } from '../bench/replies';
import { repliable } from '../bench/repliable';
import { withScratch } from '../bench/scratch';
import { sowThreads } from '../demo';
import { readEnv } from '../env';
import { announce } from '../progress';
import type { Services } from '../services';

/**
 * `npm run bench:crowd -- --supports N --replies M`: a crowd on one report, with double presses and connections that are
 * cut; and how many replies a second stand durably, by so many writers at once, on one report and on many.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			supports: { type: 'string', default: '2000' },
			replies: { type: 'string', default: '1000' },
			writers: { type: 'string', default: '16,64' },
			seconds: { type: 'string', default: '5' }
		}
	});
	await withScratch(readEnv(), async (scratch) => {
		const house = { ...scratch, now: slowly(scratch.now) };
		await sowThreads(scratch, { threads: 100, onProgress: (done, total) => announce('Mengisi', done, total) });
		const refs = (await repliable(house.db).orderBy('ref').execute()).map(({ ref }) => ref);
		const people = await openAccounts(house, Number(values.supports));
		const crowd = { ref: refs[0] ?? '', people, replies: Number(values.replies), atOnce: 16, cutEvery: 20 };
		for (const line of linesOf(await benchCrowd(house, crowd))) announce(line);
		const seconds = Number(values.seconds);
		for (const writers of values.writers.split(',').map(Number))
			for (const [where, on] of [
				['satu laporan', refs.slice(0, 1)],
				['banyak laporan', refs]
			] as const) {
				const { replies, perSecond, cpu } = await benchReplies(house, { refs: on, people, writers, seconds });
				const cost = `${cpu.node.toFixed(2)} ms proses ini, ${cpu.postgres?.toFixed(2) ?? '–'} ms Postgres`;
				announce(`${writers} penulis, ${where}: ${replies} balasan, ${perSecond.toFixed(0)} per detik; ${cost}`);
			}
	});
}

const linesOf = ({ voices, replies, events, cut, again, ms }: CrowdCounts): string[] => [
	`Dukungan: ${voices.told} dijawab, ${voices.rows} baris, ${voices.counted} terhitung`,
	`Balasan: ${replies.told} dijawab, ${replies.rows} baris, ${replies.counted} terhitung`,
	`Peristiwa: ${events.rows} baris, nomor terakhir ${events.last}`,
	`${cut} sambungan diputus, ${again} kiriman diulang, ${(ms / 1000).toFixed(1)} detik`
];

/** Old enough to be nobody's newcomer. */
async function openAccounts({ db, now }: Services, count: number): Promise<string[]> {
	const created_at = new Date(now().getTime() - 400 * 86_400_000);
	const rows = Array.from({ length: count }, (_, nth) => ({
		email: `kerumunan-${nth}@warga.test`,
		name: `Warga ${nth}`,
		password_hash: '-',
		created_at
	}));
	return (await db.insertInto('app_user').values(rows).returning('id').execute()).map(({ id }) => id);
}
