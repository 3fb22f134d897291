import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { addJob } from '$lib/server/db/add-job';
import { rebuildSchema } from '$lib/server/db/migrate';
import { startJobs } from '$lib/server/jobs/runner';
import { useDatabase } from '../support/database';
import { until } from '../support/until';

const test = useDatabase();

async function waiting(name: string): Promise<number> {
	const { rows } = await sql<{ many: number }>`
		select count(*) as many from graphile_worker.jobs where task_identifier = ${name}
	`.execute(test.db);
	return rows[0]?.many ?? 0;
}

async function openConnections(): Promise<number> {
	const { rows } = await sql<{ many: number }>`
		select count(*) as many from pg_stat_activity
		where application_name = 'fkp-jobs' and datname = current_database()
	`.execute(test.db);
	return rows[0]?.many ?? 0;
}

describe('a job', () => {
	it('exists if and only if the change that wants it does', async () => {
		await expect(
			test.db.transaction().execute(async (trx) => {
				await addJob(trx, 'never', {});
				throw new Error('changed my mind');
			})
		).rejects.toThrow('changed my mind');
		expect(await waiting('never')).toBe(0);
		await test.db.transaction().execute((trx) => addJob(trx, 'once', { id: 1 }));
		expect(await waiting('once')).toBe(1);
	});

	it('with a key waits once', async () => {
		const afterMs = 3_600_000;
		await addJob(test.db, 'keyed', { turn: 1 }, { jobKey: 'k', afterMs });
		await addJob(test.db, 'keyed', { turn: 2 }, { jobKey: 'k', afterMs });
		expect(await waiting('keyed')).toBe(1);
	});
});

describe('the runner', () => {
	it('stops when asked, even at once, and leaves nothing locked', async () => {
		await startJobs(test.services).stop();
		const jobs = startJobs(test.services);
		await until('it is at work', async () => (await openConnections()) > 0);
		await jobs.stop();
		await until('its connections are closed', async () => (await openConnections()) === 0);
	});
});

describe('a demo that begins again', () => {
	it('has an empty schema and a queue', async () => {
		await test.db.insertInto('demo_clock').values({ offset_ms: 5 }).execute();
		await test.db.transaction().execute(rebuildSchema);
		expect(await test.db.selectFrom('demo_clock').select('offset_ms').execute()).toEqual([]);
		await addJob(test.db, 'again', {});
		expect(await waiting('again')).toBe(1);
	});
});
