import { sql } from 'kysely';
import { migrate } from '../db/migrate';
import { announce } from '../progress';
import type { Services } from '../services';

type Options = { threads: number; onProgress: (done: number, total: number) => void };
type Seed = { seedDemo(services: Services, options: Options): Promise<void> };

/** Loaded only when there is something to sow; most processes never do. */
const [loadSeed] = Object.values(import.meta.glob<Seed>('./seed.ts'));

/** Fills an empty demo, and one whose filling was interrupted again from the start. */
export async function seedOnFirstRun(services: Services): Promise<void> {
	const { db, env } = services;
	if (!loadSeed || !env.demo) return;
	const mark = await db.selectFrom('demo_clock').select('sowing').executeTakeFirst();
	if (mark?.sowing) {
		announce('Pengisian sebelumnya terputus; diulang dari awal');
		await emptyDatabase(services);
	} else if (mark || (await hasContent(services))) {
		// Filled before, or by someone else: theirs is left alone.
		return;
	}
	await markSowing(services, true);
	await seedNow(services, env.seedThreads);
	await markSowing(services, false);
}

/** Sows threads, and what they need where it is missing. */
export async function seedNow(services: Services, threads: number): Promise<void> {
	if (!loadSeed) return;
	const { seedDemo } = await loadSeed();
	await seedDemo(services, {
		threads,
		onProgress: (done, total) => announce('Mengisi provinsi contoh', done, total)
	});
}

/** The mark stands until the last row is sown. Adding to a demo that is whole does not set it: nothing there may be lost. */
const markSowing = ({ db }: Services, sowing: boolean) =>
	db
		.insertInto('demo_clock')
		.values({ offset_ms: 0, sowing })
		.onConflict((row) => row.column('singleton').doUpdateSet({ sowing }))
		.execute();

const hasContent = async ({ db }: Services) =>
	(await db.selectFrom('agency').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Only for demo data: takes every table with it and makes the schema anew. */
export async function emptyDatabase({ db, env }: Services): Promise<void> {
	await sql`drop schema if exists graphile_worker cascade`.execute(db);
	await sql`drop schema public cascade`.execute(db);
	await sql`create schema public`.execute(db);
	await migrate(env.databaseUrl);
}
