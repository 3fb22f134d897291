import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { withDatabase } from '../../support/database-url';

export type RunningServer = {
	url: string;
	databaseUrl: string;
	/** Asks the server to end, and waits until it has. */
	stop(): Promise<void>;
	kill(signal: NodeJS.Signals): void;
};

type Options = {
	/** The Postgres server; a new database is made on it. */
	postgresUrl: string;
	/** On top of a demo without mail: `{ FKP_DEMO: '0', … }` for a real one. */
	env?: Record<string, string>;
};

/** The built server on a free port, with a database of its own. */
export async function startServer({ postgresUrl, env = {} }: Options): Promise<RunningServer> {
	const databaseUrl = await makeDatabase(postgresUrl);
	const folder = mkdtempSync(join(tmpdir(), 'fkp-e2e-'));
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const child = spawn(process.execPath, ['scripts/inside/serve.mjs'], {
		env: { ...process.env, ...defaults(port, folder), DATABASE_URL: databaseUrl, ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc']
	});
	mkdirSync('test-results', { recursive: true });
	const log = createWriteStream(`test-results/server-${port}.log`);
	child.stdout?.pipe(log, { end: false });
	child.stderr?.pipe(log, { end: false });
	const ended = once(child, 'exit');
	await untilHealthy(url, () => child.exitCode === null && child.signalCode === null);
	return {
		url,
		databaseUrl,
		kill: (signal) => child.kill(signal),
		stop: async () => {
			if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

const defaults = (port: number, folder: string) => ({
	PORT: String(port),
	FKP_DEMO: '1',
	FKP_DATA: folder,
	FKP_SECRET: randomBytes(32).toString('base64'),
	FKP_SEED_THREADS: '40',
	// As behind a proxy, so that tests can come from many networks.
	ADDRESS_HEADER: 'x-forwarded-for',
	LOG_FORMAT: 'json'
});

async function makeDatabase(postgresUrl: string): Promise<string> {
	const name = `fkp_e2e_${randomBytes(6).toString('hex')}`;
	const client = new pg.Client({ connectionString: postgresUrl });
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	return withDatabase(postgresUrl, name);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	return typeof address === 'object' && address ? address.port : 0;
}

async function untilHealthy(url: string, isRunning: () => boolean): Promise<void> {
	for (let waited = 0; waited < 180_000; waited += 100) {
		if (!isRunning()) break;
		const answer = await fetch(`${url}/healthz`).catch(() => null);
		if (answer?.ok) return;
		await sleep(100);
	}
	throw new Error(`The server did not start; see test-results/server-${new URL(url).port}.log`);
}
