import { parseArgs } from 'node:util';
import { watchMemory, type Held } from '../bench/memory';
import { withScratch } from '../bench/scratch';
import { sowProvince } from '../bench/sow';
import { readEnv } from '../env';
import { announce } from '../progress';

/**
 * `npm run bench:memory -- --minutes 10 --threads 1000 --concurrency 64`: what one process of the built site holds under mixed load,
 * every ten seconds, on a database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			minutes: { type: 'string', default: '10' },
			threads: { type: 'string', default: '1000' },
			concurrency: { type: 'string', default: '64' }
		}
	});
	const span = { seconds: Number(values.minutes) * 60, concurrency: Number(values.concurrency), everySeconds: 10 };
	await withScratch(readEnv(), async (house) => {
		const sown = await sowProvince(house, Number(values.threads));
		const held: Held[] = [];
		announce('detik  RSS MB  heap MB  terpakai MB  di luar MB  permintaan');
		const { requests, wrong } = await watchMemory(house, sown, span, (now) => {
			held.push(now);
			announce(lineOf(now));
		});
		announce(`${requests} permintaan, ${wrong} salah; RSS ${trendOf(held)}`);
	});
}

const lineOf = ({ seconds, resident, heap, used, outside, requests }: Held): string =>
	[seconds, resident, heap, used, outside, requests]
		.map((cell, nth) => String(cell).padStart([5, 6, 7, 11, 10, 10][nth] ?? 0))
		.join('  ');

/** The first quarter fills caches and wakes the compiler; from then on it should stay. */
function trendOf(held: readonly Held[]): string {
	const quarter = Math.floor(held.length / 4);
	const mean = (part: readonly Held[]) =>
		Math.round(part.reduce((sum, { resident }) => sum + resident, 0) / Math.max(1, part.length));
	const most = Math.max(...held.map(({ resident }) => resident));
	return `${mean(held.slice(quarter, 2 * quarter))} MB pada seperempat kedua, ${mean(held.slice(-quarter))} MB pada seperempat akhir, paling banyak ${most} MB`;
}
