import { openDatabase } from './db/client';
import { migrate } from './db/migrate';
import { openListener } from './db/listener';
import { explainConnectionFailure } from './db/outage';
import { proveSessions, settleRole } from './db/pooled-role';
import { openReplica } from './db/replica';
import { refreshSite } from './db/site';
import { openDemoClock, seedOnFirstRun } from './demo';
import { readEnv, type Env } from './env';
import { openLastingKeys } from './identity/lasting-key';
import { makeVapidKey } from './notices/push/vapid';
import { openWatch } from './health/open-watch';
import type { Watch } from './health/watch';
import { startJobs } from './jobs/runner';
import { createLog, type Log } from './log';
import { openPorts } from './mail-ports/open-ports';
import { announce } from './progress';
import { provideServices, type Services } from './services';
import { firstKey, wasAdministered } from './usecases/administration/first-administrator';
import { noticeKey } from './usecases/keys/notice-key';
import { prepareSearch } from './usecases/search/index-threads';
import { ALL } from './web/front-door/kept-pages';
import { openDoor } from './web/front-door/open-door';

/** Everything between an empty process and one that can answer. The build and the dev server run it before the first request. */
export async function startUp(): Promise<void> {
	const env = readEnv();
	const log = createLog(env);
	const base = await openServices(env, log);
	const opened: Services & { watch: Watch } = { ...base, watch: await openWatch(base) };
	if (env.demo) await seedOnFirstRun(opened);
	else if (env.first) await greetFirst(opened);
	await prepareSearch(opened);
	opened.door = openDoor(opened);
	const listener = opened.door?.listener ?? listenAlone(opened);
	provideServices(opened);
	const jobs = env.jobs ? startJobs(opened) : null;
	const ports = env.jobs ? await openPorts(opened) : null;
	log.info('started', { demo: env.demo, jobs: env.jobs });
	process.once('fkp:drain', () => {
		opened.leaving = true;
	});
	// The adapter says so when the last request has been answered.
	process.once('sveltekit:shutdown', () => {
		opened.watch.stop();
		listener.stop();
		void Promise.all([jobs?.stop(), ports?.stop()])
			.then(() => closeServices(opened))
			.then(() => {
				log.info('stopped');
				process.emit('fkp:closed');
			});
	});
}

/** Without a front door that hears of every change, of the forum's name all the same. */
const listenAlone = (house: Services) => {
	const refresh = () => void refreshSite(house).catch((error: unknown) => house.log.warn('site not read', { error }));
	return openListener(house.env.databaseDirectUrl, {
		told: (word) => word === ALL && refresh(),
		lost: () => undefined,
		found: refresh
	});
};

/** Until there is an administrator, whoever starts the server is told how to become the first. */
async function greetFirst(house: Services): Promise<void> {
	if (await wasAdministered(house.db)) return;
	const link = `${house.env.origin}/pertama/${firstKey(house)}`;
	announce(`Belum ada administrator. Buat yang pertama di: ${link}`);
	house.log.warn('no administrator yet: make the first one by this link', { link });
}

/** Proves the database, brings its schema up to date and opens it. Commands begin here, too. */
export async function openServices(env: Env, log: Log): Promise<Services> {
	const { databaseUrl, databaseDirectUrl, databaseReplicaUrl, pooled } = env;
	await migrate(databaseDirectUrl, (name) => announce(`Skema: ${name}`)).catch((error: unknown) => {
		throw explainConnectionFailure(databaseDirectUrl, error);
	});
	const open = (url: string) =>
		openDatabase(url, { pooled, onError: (error) => log.warn('idle connection lost', { error }) });
	const db = open(databaseUrl);
	if (pooled) await preparePooler(env, db);
	await Promise.all([refreshSite({ db, env }), openLastingKeys({ db, env }), makeVapidKey({ db, env })]);
	const replica = databaseReplicaUrl === null ? null : openReplica(open(databaseReplicaUrl));
	const demoClock = env.demo ? await openDemoClock(db) : null;
	await noticeKey({ db, env, now: () => new Date() });
	return { db, replica, env, log, demoClock, now: demoClock?.now ?? (() => new Date()) };
}

async function preparePooler({ databaseUrl, databaseDirectUrl }: Env, db: Services['db']): Promise<void> {
	const direct = openDatabase(databaseDirectUrl, { max: 1 });
	await settleRole(direct).finally(() => direct.destroy());
	await proveSessions(db).catch((error: unknown) => {
		throw explainConnectionFailure(databaseUrl, error);
	});
}

export async function closeServices({ db, replica }: Pick<Services, 'db' | 'replica'>): Promise<void> {
	await Promise.all([db.destroy(), replica?.db.destroy()]);
}
