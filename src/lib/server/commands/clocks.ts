import type { Db } from '../db/client';
import { replaceDeadlines, toRow, type StoredClock } from '../db/deadlines';
import { findThread, findThreadForUpdate, type Thread } from '../db/threads';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { deriveClocks, rebuildDeadlines } from '../usecases/complaint/apply-event';
import { deriveConsultationClocks } from '../usecases/consultation/apply-event';
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
			for (const { ref } of threads) {
				if (!verify) await rebuild(house, ref);
				else if (!(await isAsDerived(house, ref))) {
					different += 1;
					announce(`Berbeda: ${ref}`);
				}
			}
			done += threads.length;
			announce(verify ? 'Memeriksa hitungan tenggat' : 'Menghitung ulang tenggat', done, total);
		}
		if (different > 0) throw new StartupError(`${different} dari ${total} utas berbeda dari riwayatnya.`);
		announce(`${total} utas sesuai dengan riwayatnya`);
	});

async function* batches({ db }: Services) {
	for (let after = ''; ;) {
		const threads = await db
			.selectFrom('thread')
			.select('ref')
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

const derive = (db: Db, zone: string, thread: Thread): Promise<readonly StoredClock[]> =>
	thread.kind === 'complaint' ? deriveClocks(db, zone, thread.id) : deriveConsultationClocks(db, zone, thread);

const rebuild = ({ db, env }: Services, ref: string): Promise<void> =>
	db.transaction().execute(async (trx) => {
		const thread = await findThreadForUpdate(trx, ref);
		if (thread?.kind === 'complaint') await rebuildDeadlines(trx, { env }, thread.id);
		else if (thread) await replaceDeadlines(trx, thread.id, await derive(trx, env.zone, thread));
	});

async function isAsDerived({ db, env }: Services, ref: string): Promise<boolean> {
	const thread = await findThread(db, ref);
	if (!thread) return false;
	const derived = (await derive(db, env.zone, thread)).map((clock) => toRow(thread.id, clock));
	const stored = await db.selectFrom('deadline').selectAll().where('thread_id', '=', thread.id).execute();
	return canonical(derived) === canonical(stored.map(({ listed: _, ...clock }) => clock));
}

/** The same rows give the same text, in whatever order and with whatever order of columns they come. */
const canonical = (rows: readonly object[]): string =>
	rows
		.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b))))
		.sort()
		.join('\n');
