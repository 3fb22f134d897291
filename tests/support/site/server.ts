import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { withDatabase } from '../database-url.ts';
import { until } from '../until.ts';

export type RunningServer = {
	url: string;
	databaseUrl: string;
	pid: number;
	/** Asks the server to end, and waits until it has. */
	stop(): Promise<void>;
	/** Ends it as a power cut does. */
	kill(): Promise<void>;
};

/** A sown demo, as a database that is there to be copied and the key of its sealed identities. */
export type Demo = { template: string; secret: string };

type Options = {
	/** The Postgres server; a new database is made on it. */
	postgresUrl: string;
	/** Whose copy it serves; without one it sows. */
	demo?: Demo;
	env?: Record<string, string>;
	/** Puts something between it and its database, and says at which address that is. */
	through?: (databaseUrl: string) => Promise<string>;
	/** Goes on where one that was killed served: at its address and on its database. */
	after?: RunningServer;
	args?: readonly string[];
};

/** The built server on a free port, with a database of its own. */
export async function startServer(options: Options): Promise<RunningServer> {
	const { postgresUrl, demo, env = {}, through, after, args = [] } = options;
	const databaseUrl = after?.databaseUrl ?? (await makeDatabase(postgresUrl, demo?.template));
	const folder = mkdtempSync(join(tmpdir(), 'fkp-site-'));
	const port = after ? Number(new URL(after.url).port) : await freePort();
	const url = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['scripts/inside/serve.mjs', ...args], {
		env: {
			...process.env,
			...defaults(port, folder, demo),
			DATABASE_URL: (await through?.(databaseUrl)) ?? databaseUrl,
			...env
		},
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	keepLog(child, port);
	const ended = once(child, 'exit');
	await untilHealthy(url, child);
	const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
		if (isRunning(child)) child.kill(signal);
		await ended;
		rmSync(folder, { recursive: true, force: true });
	};
	return { url, databaseUrl, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** Sown once; each server of the tests gets a copy of it. */
export async function sowDemo(postgresUrl: string): Promise<Demo> {
	const secret = randomBytes(32).toString('base64');
	const server = await startServer({ postgresUrl, env: { FKP_SECRET: secret, FKP_JOBS: '0' } });
	await server.stop();
	return { template: new URL(server.databaseUrl).pathname.slice(1), secret };
}

const defaults = (port: number, folder: string, demo: Demo | undefined) => ({
	PORT: String(port),
	FKP_DEMO: '1',
	FKP_DATA: folder,
	FKP_SECRET: demo?.secret ?? '',
	FKP_SEED_THREADS: '40',
	// As behind a proxy, so that tests can come from many networks.
	ADDRESS_HEADER: 'x-forwarded-for',
	LOG_FORMAT: 'json',
	// Test runners say `test`; a site is never that.
	NODE_ENV: 'production'
});

function keepLog(child: ChildProcess, port: number): void {
	mkdirSync('test-results', { recursive: true });
	const log = createWriteStream(logOf(port));
	child.stdout?.pipe(log, { end: false });
	child.stderr?.pipe(log, { end: false });
}

const logOf = (port: number | string) => `test-results/server-${port}.log`;

/** A new one, or a copy of a template. */
export async function makeDatabase(postgresUrl: string, template = 'template1'): Promise<string> {
	const name = `fkp_site_${randomBytes(6).toString('hex')}`;
	const client = new pg.Client({ connectionString: postgresUrl });
	await client.connect();
	await client.query(`create database ${name} template ${template}`);
	await client.end();
	return withDatabase(postgresUrl, name);
}

/** Below those that the system deals out to whoever opens a connection: one of them may be taken at any moment. */
export async function freePort(): Promise<number> {
	for (;;) {
		const port = randomInt(11_000, 32_000);
		const probe = createServer().listen(port, '127.0.0.1');
		const free = await Promise.race([
			once(probe, 'listening').then(() => true),
			once(probe, 'error').then(() => false)
		]);
		if (free) await new Promise((done) => probe.close(done));
		if (free) return port;
	}
}

export const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** Waits until the server answers that it is well; one that ends instead is a fault. */
export const untilHealthy = (url: string, child: ChildProcess): Promise<boolean> =>
	until(`${url} answers`, async () => {
		if (!isRunning(child)) throw new Error(`The server did not start; see ${logOf(new URL(url).port)}`);
		const answer = await fetch(`${url}/healthz`).catch(() => null);
		return answer?.ok;
	});
