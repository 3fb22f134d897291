import { parseArgs } from 'node:util';
import { withScratch } from '../bench/scratch';
import { sowProvince } from '../bench/sow';
import { SET_NAMES } from '$lib/domain/open-data/data-sets';
import { setParts } from '../open-data/set-file';
import { readEnv } from '../env';
import { announce } from '../progress';

const FORMATS = ['csv', 'lembar.csv', 'jsonl', 'parquet'] as const;
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/**
 * `npm run bench:data -- --threads 100000`: how long each live file of the open data takes, how large it is, and what is held meanwhile, on
 * a database of its own that is dropped again.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { threads: { type: 'string', default: '10000' } } });
	await withScratch(readEnv(), async (house) => {
		await sowProvince(house, Number(values.threads));
		for (const name of SET_NAMES)
			for (const format of FORMATS) {
				const { ms, bytes, most } = await drain(setParts(house, name, format));
				announce(`${`${name}.${format}`.padEnd(24)} ${(ms / 1000).toFixed(1)} d, ${megabytes(bytes)} MB, ${most}`);
			}
	});
}

/** Takes a file as it comes and keeps nothing of it. */
async function drain(parts: AsyncIterable<Uint8Array>) {
	const began = performance.now();
	let [bytes, heap, outside] = [0, 0, 0];
	for await (const part of parts) {
		bytes += part.length;
		const held = process.memoryUsage();
		heap = Math.max(heap, held.heapUsed);
		outside = Math.max(outside, held.external);
	}
	const most = `paling banyak ${megabytes(heap)} MB heap, ${megabytes(outside)} MB di luar`;
	return { ms: performance.now() - began, bytes, most };
}
