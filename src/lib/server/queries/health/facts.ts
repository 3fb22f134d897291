import { decreedYears } from '$lib/domain/calendar/work-calendar';
import type { Facts } from '$lib/domain/health/findings';
import { sql } from 'kysely';
import { listCurrentDays } from '../../db/calendar-changes';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { readCheckpoint } from '../../transparency/checkpoint';
import { readKeptHead } from '../../transparency/kept-head';
import { readLogKeys } from '../../transparency/log-key';
import { readKeys } from '../administration/keys';
import { findHead } from '../transparency/stored-log';

type House = Pick<Services, 'db' | 'env' | 'now'>;
/** What the database knows of the health of the forum; the rest is measured around it. */
export type StoredFacts = Omit<Facts, 'disk' | 'mail'> & { mail: Pick<Facts['mail'], 'oldestWaiting'> };

export async function readStoredFacts(house: House): Promise<StoredFacts> {
	const { db, env, now } = house;
	const nextYear = String(now().getUTCFullYear() + 1);
	const [queues, keys, days, backup, apart] = await Promise.all([
		readQueues(db),
		readKeys(house),
		listCurrentDays(db, `${nextYear}-01-01`, `${nextYear}-12-31`),
		env.demo ? null : readBackups(db),
		isApart(house)
	]);
	const { oldestMail, oldestJob, failedJobs, leafWaits, headAt, clock } = queues;
	return {
		now: now(),
		clockAheadMs: clock.getTime() - Date.now(),
		mail: { oldestWaiting: oldestMail },
		jobs: { oldestDue: oldestJob, failed: failedJobs },
		sealed: { older: keys.left, lost: keys.counts.reduce((sum, { lost }) => sum + lost, 0) },
		nextYearPublished: decreedYears(days).has(nextYear),
		backup,
		log: { oldestWaiting: leafWaits ? headAt : null, apart }
	};
}

type Queues = {
	oldestMail: Date | null;
	oldestJob: Date | null;
	failedJobs: number;
	leafWaits: boolean;
	headAt: Date | null;
	clock: Date;
};

async function readQueues(db: Db): Promise<Queues> {
	const { rows } = await sql<Queues>`select
		(select min(created_at) from mail where sent_at is null and failed_at is null) as "oldestMail",
		(select min(run_at) from graphile_worker.jobs where locked_at is null and attempts < max_attempts and run_at < now()) as "oldestJob",
		(select count(*) from graphile_worker.jobs where attempts >= max_attempts) as "failedJobs",
		exists (select from log_leaf where place is null) as "leafWaits",
		(select max(at) from log_head) as "headAt",
		clock_timestamp() as clock`.execute(db);
	if (!rows[0]) throw new Error('A question without a table has one row');
	return rows[0];
}

async function readBackups(db: Db) {
	const { taken, proven } = await db
		.selectFrom('backup_taken')
		.select((eb) => [eb.fn.max('at').as('taken'), eb.fn.max('proven_at').as('proven')])
		.executeTakeFirstOrThrow();
	return { takenAt: taken as Date | null, provenAt: proven };
}

/** Whether this machine has seen a longer log signed than the database has. */
async function isApart({ db, env }: House): Promise<boolean> {
	const keys = await readLogKeys({ db, env });
	const kept = keys.length > 0 ? await readKeptHead(env, keys) : null;
	if (!kept) return false;
	const head = await findHead(db);
	const size = head === null ? 0 : (readCheckpoint(head)?.size ?? 0);
	return kept.size > size;
}
