import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withScratch } from '../bench/scratch';
import { sowProvince } from '../bench/sow';
import { tableOf, type BenchRun } from '../bench/table';
import { walkSite, type Span } from '../bench/walk';
import { readEnv } from '../env';
import { announce } from '../progress';

const SIZES = ['1k', '10k', '100k', '1M'];

/**
 * `npm run bench -- --threads 10k --concurrency 1,16,64 --seconds 4 --json FILE --against FILE`: the built site under load on
 * a database of its own that is dropped again, beside a bare server. `--growth` walks there from a thousand reports.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			threads: { type: 'string', default: '1k' },
			concurrency: { type: 'string', default: '1,16,64' },
			seconds: { type: 'string', default: '4' },
			growth: { type: 'boolean', default: false },
			json: { type: 'string' },
			against: { type: 'string' }
		}
	});
	const span = { seconds: Number(values.seconds), concurrency: values.concurrency.split(',').map(Number) };
	const against = values.against ? readRuns(values.against) : [];
	const runs: BenchRun[] = [];
	for (const size of values.growth ? upTo(values.threads) : [values.threads]) {
		const run = await benchAt(readCount(size), span);
		runs.push(run);
		const earlier = values.growth ? runs[0] : against.find(({ threads }) => threads === run.threads);
		announce(`${run.threads} laporan; siap dalam ${Math.round(run.readyMs)} ms`);
		for (const line of tableOf(run, earlier === run ? undefined : earlier)) announce(line);
	}
	if (values.json) writeFileSync(values.json, JSON.stringify(runs, null, '\t'));
}

const upTo = (most: string) => [...SIZES.filter((size) => readCount(size) < readCount(most)), most];

const readRuns = (file: string): BenchRun[] => JSON.parse(readFileSync(file, 'utf8')) as BenchRun[];

const TIMES: Partial<Record<string, number>> = { k: 1_000, M: 1_000_000 };

/** `10k` is ten thousand. */
function readCount(text: string): number {
	const [, digits = '', unit = ''] = /^(\d+)([kM]?)$/.exec(text) ?? [];
	return Number(digits) * (TIMES[unit] ?? 1);
}

async function benchAt(threads: number, span: Span): Promise<BenchRun> {
	let run: BenchRun = { threads, readyMs: 0, rows: [] };
	await withScratch(readEnv(), async (house) => {
		const sown = await sowProvince(house, threads);
		run = { threads, ...(await walkSite(house, sown, span)) };
	});
	return run;
}
