import { run, type Runner, type RunnerOptions } from 'graphile-worker';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '../db/client';
import { createQueueLogger } from '../db/queue-logger';
import type { Services } from '../services';
import type { Job } from './job';

const FILES = import.meta.glob<{ job?: Job }>(['./*.ts', '!./*.test.ts', '!./runner.ts', '!./job.ts'], { eager: true });

const JOBS: readonly Job[] = Object.values(FILES).flatMap(({ job }) => job ?? []);

const RETRY_MS = 2_000;

export type Jobs = { stop(): Promise<void> };

/** Works off the queue in this process until stopped. An outage of the database ends a run; the next one begins by itself. */
export function startJobs(services: Services): Jobs {
	const stopping = new AbortController();
	let runner: Runner | undefined;
	const work = async () => {
		while (!stopping.signal.aborted) {
			const pool = openPool(services.env.databaseDirectUrl, { name: 'fkp-jobs', max: 4, statementTimeoutMs: 60_000 });
			try {
				runner = await run({ ...optionsFor(services), pgPool: pool });
				if (stopping.signal.aborted) await runner.stop();
				await runner.promise;
			} catch (error) {
				services.watch?.saw(error);
				services.log.warn('jobs interrupted', { error });
			}
			runner = undefined;
			await pool.end();
			await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
		}
	};
	const finished = work();
	return {
		stop: async () => {
			stopping.abort();
			await runner?.stop();
			await finished;
		}
	};
}

/** Runs each recurring job once, now: for the demo, whose clock jumps. */
export async function runRecurringJobs(services: Services): Promise<void> {
	for (const job of JOBS) if (job.cron) await job.run(services, {});
}

function optionsFor(services: Services): RunnerOptions {
	const log = services.log.with({ part: 'jobs' });
	return {
		concurrency: 2,
		noHandleSignals: true,
		taskList: Object.fromEntries(JOBS.map((job) => [job.name, (payload: unknown) => job.run(services, payload)])),
		crontab: JOBS.flatMap(({ name, cron }) => (cron ? `${cron} ${name} ?jobKey=${name}` : [])).join('\n'),
		logger: createQueueLogger(({ level, message }) => {
			if (level === 'error') log.error(message);
			else if (level === 'warning') log.warn(message);
			else log.debug(message);
		})
	};
}
