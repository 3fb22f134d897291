import { clocksOf } from '$lib/domain/deadline/clock';
import { toRow } from '../db/deadlines';
import { loadClockRules } from '../db/rules';
import { findDistrict, listEvents } from '../db/threads';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { rebuildDeadlines } from '../usecases/complaint/apply-event';
import { withServices } from './with-services';

const BATCH = 500;

/**
 * `npm run clocks` derives the clocks of every thread anew and stores them; with `--verify` it changes nothing, reports
 * every stored clock that is not what the history says, and fails when there is one.
 */
export const run = (args: string[]): Promise<void> =>
	withServices(async (house) => {
		const verify = args.includes('--verify');
		const { total } = await house.db
			.selectFrom('thread')
			.select((eb) => eb.fn.countAll<number>().as('total'))
			.executeTakeFirstOrThrow();
		let done = 0;
		let different = 0;
		for await (const threads of batches(house)) {
			for (const { id, ref } of threads) {
				if (!verify) await house.db.transaction().execute((trx) => rebuildDeadlines(trx, house, id));
				else if (!(await isAsDerived(house, id))) {
					different += 1;
					announce(`Berbeda: ${ref}`);
				}
			}
			done += threads.length;
			announce(verify ? 'Memeriksa hitungan tenggat' : 'Menghitung ulang tenggat', done, total);
		}
		if (different > 0) throw new StartupError(`${different} dari ${total} laporan berbeda dari riwayatnya.`);
		announce(`${total} laporan sesuai dengan riwayatnya`);
	});

async function* batches({ db }: Services) {
	for (let after = ''; ;) {
		const threads = await db
			.selectFrom('thread')
			.select(['id', 'ref'])
			.where('ref', '>', after)
			.orderBy('ref')
			.limit(BATCH)
			.execute();
		if (threads.length > 0) yield threads;
		const last = threads.at(-1);
		if (!last || threads.length < BATCH) return;
		after = last.ref;
	}
}

async function isAsDerived({ db, env }: Services, threadId: string): Promise<boolean> {
	const rules = await loadClockRules(db, env.zone, await findDistrict(db, threadId));
	const derived = clocksOf(await listEvents(db, threadId), rules).map((clock) => toRow(threadId, clock));
	const stored = await db.selectFrom('deadline').selectAll().where('thread_id', '=', threadId).execute();
	return canonical(derived) === canonical(stored);
}

/** The same rows give the same text, in whatever order and with whatever order of columns they come. */
const canonical = (rows: readonly object[]): string =>
	rows
		.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b))))
		.sort()
		.join('\n');
