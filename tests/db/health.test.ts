import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { noteBackup, noteProof } from '$lib/server/db/backups';
import { examine } from '$lib/server/health/measure';
import { observeRequest, writeMetrics } from '$lib/server/health/metrics';
import { growLog } from '$lib/server/usecases/transparency/grow-log';
import { tellFindings } from '$lib/server/usecases/administration/tell-findings';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
const CANARY = 'Kanariwati Rahasia';

beforeAll(async () => {
	await aProvince(test.services);
	await aPerson(test.services, 'admin', null, true);
});

const names = async () => (await examine(test.services)).map(({ name }) => name);
const letters = () => test.db.selectFrom('mail').select('id').where('subject', 'like', '%tidak berjalan%').execute();

describe('the health of the house', () => {
	it('is told from what stands in the database', async () => {
		expect(await names()).toContain('backup_none');
		const sha256 = Buffer.alloc(32, 7);
		await noteBackup(test.db, { at: test.clock.now(), bytes: 1, rows: 1, sha256 });
		expect(await names()).toContain('backup_unproven');
		await noteProof(test.db, sha256, test.clock.now());
		const found = await names();
		for (const name of ['backup_none', 'backup_old', 'backup_unproven', 'log_apart', 'clock_apart', 'secret_lost'])
			expect(found).not.toContain(name);
		test.clock.advance({ hours: 27 });
		expect(await names()).toContain('backup_old');
	});

	it('finds jobs that stand still, and jobs that were given up', async () => {
		await sql`select graphile_worker.add_job('send-mail', '{}'::json, run_at => now() - interval '1 day')`.execute(
			test.db
		);
		await sql`select graphile_worker.add_job('grow-log', '{}'::json, job_key => 'given up')`.execute(test.db);
		await sql`update graphile_worker._private_jobs set attempts = max_attempts where key = 'given up'`.execute(test.db);
		test.clock.set(new Date());
		expect(await names()).toEqual(expect.arrayContaining(['jobs_stand', 'jobs_failed']));
	});

	it('knows a log that is shorter than what was signed here', async () => {
		await fileReport(test.services);
		await growLog(test.services);
		await sql`alter table log_head disable trigger user`.execute(test.db);
		await sql`delete from log_head where size > 0`.execute(test.db);
		expect(await names()).toContain('log_apart');
	});

	it('is told administrators once, however many look, and again when it comes back', async () => {
		const ill = [{ name: 'mail_stands', level: 'bad', count: 3 }] as const;
		const told = await Promise.all([1, 2, 3].map(() => tellFindings(test.services, ill)));
		expect(told.sort()).toEqual([0, 0, 1]);
		expect(await letters()).toHaveLength(1);
		test.clock.advance({ hours: 2 });
		await tellFindings(test.services, []);
		await tellFindings(test.services, ill);
		expect(await letters()).toHaveLength(1);
		test.clock.advance({ days: 2 });
		await tellFindings(test.services, []);
		await tellFindings(test.services, ill);
		expect(await letters()).toHaveLength(2);
		await tellFindings(test.services, [{ name: 'mail_unset', level: 'soon', count: 0 }]);
		expect(await letters()).toHaveLength(2);
	});

	it('gives monitors counts and ages, and nothing of anybody', async () => {
		const identity = { name: CANARY, email: 'kanari@contoh.id', phone: '081234567890' };
		const { ref } = await fileReport(test.services, { title: `${CANARY} melapor`, identity });
		observeRequest({ method: 'GET', route: '/(public)/pengaduan/[ref=ref]', status: 200, ms: 12 });
		observeRequest({ method: CANARY, route: null, status: 404, ms: 1 });
		const told = await writeMetrics(test.services);
		expect(told).toMatch(/^fkp_request_seconds_count\{.*route="\/\(public\)\/pengaduan\/\[ref=ref\]".*\} 1$/m);
		expect(told).toMatch(/^fkp_finding\{name="log_apart".*\} 1$/m);
		for (const line of told.split('\n')) expect(line).toMatch(/^(#|$|[a-z_0-9]+(\{.*\})? \S+$)/);
		for (const word of [CANARY, 'Kanari', 'kanari', '081234567890', ref, '127.0.0.1']) expect(told).not.toContain(word);
	});
});
