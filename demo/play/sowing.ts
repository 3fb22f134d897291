import { sql } from 'kysely';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Db } from '$lib/server/db/client';
import { rebuildSchema } from '$lib/server/db/migrate';
import { announce } from '$lib/server/progress';
import type { Services } from '$lib/server/services';

/**
 * `interrupted`: somebody began and did not end, so what is there is not the whole province. `foreign`: there is content
 * that nobody marked as the demo's.
 */
export type DemoState = 'empty' | 'sown' | 'interrupted' | 'foreign';

export async function stateOfDemo({ db }: Pick<Services, 'db'>): Promise<DemoState> {
	const mark = await db.selectFrom('demo_clock').select('sowing').executeTakeFirst();
	if (mark) return mark.sowing ? 'interrupted' : 'sown';
	const [agency, person] = await Promise.all([
		db.selectFrom('agency').select('id').limit(1).executeTakeFirst(),
		db.selectFrom('app_user').select('id').limit(1).executeTakeFirst()
	]);
	return agency || person ? 'foreign' : 'empty';
}

export const markSowing = (db: Db, sowing: boolean) =>
	db
		.insertInto('demo_clock')
		.values({ offset_ms: 0, sowing })
		.onConflict((row) => row.column('singleton').doUpdateSet({ sowing }))
		.execute();

const ATTEMPTS = 3;
const isDeadlock = (error: unknown) => error instanceof Error && 'code' in error && error.code === '40P01';

/** Takes everything away and marks that it is gone, at once. Whoever is reading may be in the way: then once more. */
export async function clearProvince({ db }: Pick<Services, 'db'>): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await db.transaction().execute(async (trx) => {
				await rebuildSchema(trx);
				await markSowing(trx, true);
			});
		} catch (error) {
			if (!isDeadlock(error) || attempt === ATTEMPTS) throw error;
		}
	}
}

const LOCK = sql`hashtext('fkp demo sowing')`;
const LOOK_AGAIN_MS = 1_000;

/** Waits until nobody else sows in this database. Who dies while at it gives the place free. */
export const sowAlone = (services: Services, work: () => Promise<void>): Promise<void> =>
	inSession(services, async (own) => {
		for (let told = false; !(await takeLock(own)); told = true) {
			if (!told) announce('Menunggu proses lain yang sedang mengisi provinsi contoh');
			await sleep(LOOK_AGAIN_MS);
		}
		await work();
	});

/** Does nothing where somebody else is at it. */
export const sowUnlessBusy = (services: Services, work: () => Promise<void>): Promise<void> =>
	inSession(services, async (own) => {
		if (await takeLock(own)) await work();
	});

/** A session of one's own, whose locks end with it. */
async function inSession({ env }: Services, work: (own: Db) => Promise<void>): Promise<void> {
	const direct = openDatabase(env.databaseDirectUrl, { name: 'fkp-sow', max: 1 });
	await direct
		.connection()
		.execute(work)
		.finally(() => direct.destroy());
}

async function takeLock(own: Db): Promise<boolean> {
	const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${LOCK}) as taken`.execute(own);
	return rows[0]?.taken ?? false;
}
