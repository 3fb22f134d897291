import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { withScratch } from '../bench/scratch';
import { sowThreads } from '../demo';
import { readEnv } from '../env';
import { announce } from '../progress';
import type { Services } from '../services';
import { checkLog } from '../usecases/transparency/check-log';
import { growLog } from '../usecases/transparency/grow-log';

/** So many people act at once. */
const WRITERS = 8;

/**
 * `npm run bench:log -- --acts N`: acts, each in a transaction of its own, and the log grows beside them; until all have their
 * places and a head over them is signed. Then the whole log is checked against the database.
 */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { acts: { type: 'string', default: '20000' } } });
	await withScratch(readEnv(), async (house) => {
		await sowThreads(house, { threads: 20, onProgress: (done, total) => announce('Mengisi', done, total) });
		const before = await growAll(house);
		const acts = Number(values.acts);
		const began = performance.now();
		let writing = true;
		const written = writeActs(house, acts).finally(() => (writing = false));
		while (writing) await growLog(house);
		await written;
		const after = await growAll(house);
		const seconds = (performance.now() - began) / 1000;
		announce(`${after - before} tindakan tertulis dan tercatat dalam ${seconds.toFixed(1)} d`);
		announce(`${Math.floor((after - before) / seconds)} tindakan setiap detik`);
		const checking = performance.now();
		const { size, fault } = await checkLog(house);
		announce(`Diperiksa ${size} dalam ${((performance.now() - checking) / 1000).toFixed(1)} d`);
		if (fault) throw new Error(`${fault.what} at ${fault.at}`);
	});
}

async function growAll(house: Services): Promise<number> {
	for (;;) {
		const grown = await growLog(house);
		if (grown === 'forked') throw new Error('forked');
		if (grown && !grown.waits) return grown.size;
	}
}

/** Notes of staff on one report: what an act leaves behind, and no more. */
async function writeActs({ db }: Services, acts: number): Promise<void> {
	const { id } = await db.selectFrom('complaint').select('thread_id as id').limit(1).executeTakeFirstOrThrow();
	let next = 0;
	const write = async () => {
		for (let nth = next++; nth < acts; nth = next++)
			await sql`
				insert into thread_event (thread_id, seq, at, action, actor_role, public, data)
				values (${id}, ${1_000_000 + nth}, now(), 'note', 'moderator', false, '{}')`.execute(db);
	};
	await Promise.all(Array.from({ length: WRITERS }, write));
}
