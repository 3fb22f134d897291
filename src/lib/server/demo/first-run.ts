import { sql } from 'kysely';
import { migrate } from '../db/migrate';
import { announce } from '../progress';
import type { Services } from '../services';

type Options = { threads: number; onProgress: (done: number, total: number) => void };
type Seed = { seedDemo(services: Services, options: Options): Promise<void> };

/** Loaded only when there is something to sow; most processes never do. */
const [loadSeed] = Object.values(import.meta.glob<Seed>('./seed.ts'));

/** Fills an empty demo. The clock's row is the mark that it was finished. */
export async function seedOnFirstRun(services: Services): Promise<void> {
	const { env } = services;
	if (!loadSeed || !services.demoClock || (await isSeeded(services))) return;
	if (await hasContent(services)) {
		// Content of unknown origin is left alone, unless the database can only be ours.
		if (!env.embedded) return;
		announce('Pengisian sebelumnya terputus; diulang dari awal');
		await emptyDatabase(services);
	}
	await seedNow(services, env.seedThreads);
}

/** Sows threads, and what they need where it is missing. */
export async function seedNow(services: Services, threads: number): Promise<void> {
	if (!loadSeed) return;
	const { seedDemo } = await loadSeed();
	await seedDemo(services, {
		threads,
		onProgress: (done, total) => announce('Mengisi provinsi contoh', done, total)
	});
	await services.db
		.insertInto('demo_clock')
		.values({ offset_ms: 0 })
		.onConflict((row) => row.doNothing())
		.execute();
}

const isSeeded = async ({ db }: Services) =>
	(await db.selectFrom('demo_clock').select('offset_ms').executeTakeFirst()) !== undefined;

const hasContent = async ({ db }: Services) =>
	(await db.selectFrom('agency').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Only for demo data: takes every table with it and makes the schema anew. */
export async function emptyDatabase({ db, env }: Services): Promise<void> {
	await sql`drop schema if exists graphile_worker cascade`.execute(db);
	await sql`drop schema public cascade`.execute(db);
	await sql`create schema public`.execute(db);
	await migrate(env.databaseUrl);
}
