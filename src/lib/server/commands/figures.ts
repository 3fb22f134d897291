import { tellAll } from '../db/tell-all';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { findDifferent, rebuildFigures } from '../usecases/complaint/figures';
import { withServices } from './with-services';

const BATCH = 200;

/**
 * `npm run figures` writes anew, from the history, what figures are read from; with `--verify` it changes nothing, names
 * every report of which something else is stored, and fails when there is one.
 */
export const run = (args: string[]): Promise<void> =>
	withServices(async (house) => {
		const verify = args.includes('--verify');
		const { total } = await house.db
			.selectFrom('complaint')
			.select((eb) => eb.fn.countAll<number>().as('total'))
			.executeTakeFirstOrThrow();
		let [done, different] = [0, 0];
		for await (const ids of batches(house)) {
			if (verify) different += await tellDifferent(house, ids);
			else await rebuildFigures(house, ids);
			if (!verify) await tellAll(house.db);
			done += ids.length;
			announce(verify ? 'Memeriksa dasar angka' : 'Menulis ulang dasar angka', done, total);
		}
		if (different > 0) throw new StartupError(`${different} dari ${total} laporan berbeda dari riwayatnya.`);
		announce(`${total} laporan sesuai dengan riwayatnya`);
	});

async function tellDifferent(house: Services, ids: readonly string[]): Promise<number> {
	const refs = await findDifferent(house, ids);
	for (const ref of refs) announce(`Berbeda: ${ref}`);
	return refs.length;
}

async function* batches({ db }: Services) {
	for (let after: string | null = null; ;) {
		const rows: { thread_id: string }[] = await db
			.selectFrom('complaint')
			.select('thread_id')
			.$if(after !== null, (query) => query.where('thread_id', '>', after))
			.orderBy('thread_id')
			.limit(BATCH)
			.execute();
		if (rows.length > 0) yield rows.map(({ thread_id }) => thread_id);
		after = rows.at(-1)?.thread_id ?? null;
		if (rows.length < BATCH) return;
	}
}
