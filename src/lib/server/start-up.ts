import { openDatabase } from './db/client';
import { migrate } from './db/migrate';
import { explainConnectionFailure } from './db/outage';
import { openDemoClock, seedOnFirstRun } from './demo';
import { readEnv, type Env } from './env';
import { openWatch } from './health/open-watch';
import { startJobs } from './jobs/runner';
import { createLog, type Log } from './log';
import { announce } from './progress';
import { provideServices, type Services } from './services';
import { prepareSearch } from './usecases/search/index-threads';

/** Everything between an empty process and one that can answer. The build and the dev server run it before the first request. */
export async function startUp(): Promise<void> {
	const env = readEnv();
	const log = createLog(env);
	const base = await openServices(env, log);
	const opened = { ...base, watch: await openWatch(base) };
	if (env.demo) await seedOnFirstRun(opened);
	await prepareSearch(opened);
	provideServices(opened);
	const jobs = env.jobs ? startJobs(opened) : null;
	log.info('started', { demo: env.demo, jobs: env.jobs });
	// The adapter says so when the last request has been answered.
	process.once('sveltekit:shutdown', () => {
		opened.watch.stop();
		void Promise.resolve(jobs?.stop())
			.then(() => opened.db.destroy())
			.then(() => {
				log.info('stopped');
				process.emit('fkp:closed');
			});
	});
}

/** Proves the database, brings its schema up to date and opens it. Commands begin here, too. */
export async function openServices(env: Env, log: Log): Promise<Services> {
	await migrate(env.databaseUrl, (name) => announce(`Skema: ${name}`)).catch((error: unknown) => {
		throw explainConnectionFailure(env.databaseUrl, error);
	});
	const db = openDatabase(env.databaseUrl, { onError: (error) => log.warn('idle connection lost', { error }) });
	const demoClock = env.demo ? await openDemoClock(db) : null;
	return { db, env, log, demoClock, now: demoClock?.now ?? (() => new Date()) };
}
