import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import { findBinaries, unprivilegedAccount, type Account } from './embedded-binaries.ts';
import * as cluster from './embedded-cluster.ts';

/*
 * A real Postgres over the binaries that npm installed. The stock wrapper of these binaries leaves an orphan when its
 * parent is killed, cannot run as root, and takes a fixed port. Here the server listens on a private socket, is a
 * direct child of this process, and stops when this process ends in any way. Bare Node runs this file.
 */

export type EmbeddedPostgres = { url: string; stop(): Promise<void> };

type Options = {
	/** Holds the cluster as `postgres/`, or a link to it. */
	folder: string;
	/** False only for tests: faster, and lost in a power cut. */
	durable?: boolean;
	/** How many sessions it takes. */
	connections?: number;
	onProgress?: (message: string) => void;
};

const DATABASE = 'fkp';
const LARGEST_LOG = 5_000_000;
const RESTARTS = 5;

/*
 * The shell becomes Postgres. What it leaves behind is a watcher that reads our end of a pipe: when it closes, because
 * we are done or dead, it asks Postgres to stop. Twice forked, so that Postgres never meets it as a child of its own.
 */
const LAUNCH = `
exec 3<&0 </dev/null
( ( while read -r _ <&3; do :; done
    [ "$(head -n 1 "$1/postmaster.pid" 2>/dev/null)" = "$$" ] && kill -INT "$$"
  ) >/dev/null 2>&1 & )
exec 3<&-
shift
exec "$@"`;

/** Watches in the same way where there is no shell. */
const LAUNCH_WINDOWS = `
const [command, ...args] = process.argv.slice(1);
const child = require('node:child_process').spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdin.resume().on('end', () => child.kill());
child.on('exit', (code) => process.exit(code ?? 1));`;

type Server = {
	binaries: string;
	data: string;
	account: Account | null;
	place: cluster.Place;
	durable: boolean;
	connections: number;
};

/** Starts the cluster of the folder, making it first if there is none. The caller has made sure to be the only one. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
	const { folder, durable = true, connections = durable ? 60 : 200, onProgress = () => undefined } = options;
	const account = unprivilegedAccount();
	const data = cluster.placeOfData(resolve(folder), account);
	const binaries = findBinaries(account, dirname(data));
	if (!existsSync(join(data, 'PG_VERSION'))) {
		onProgress('Menyiapkan basis data baru …');
		if (dirname(data) !== resolve(folder))
			onProgress(`Folder ini tertutup bagi akun lain; datanya disimpan di ${data}`);
		cluster.makeCluster(binaries, data, account);
	}
	cluster.refuseOtherVersion(binaries, data);
	await endOrphan(data);
	const port = cluster.WINDOWS ? await freePort() : 5432;
	const place = cluster.placeAt(data, cluster.socketFolderFor(data, account), port);
	const stop = await keepRunning({ binaries, data, account, place, durable, connections });
	await makeDatabase(place.urlOf('postgres'));
	return {
		url: place.urlOf(DATABASE),
		stop: async () => {
			await stop();
			if (place.socketFolder) rmSync(place.socketFolder, { recursive: true, force: true });
		}
	};
}

/** The address of a server that another process of ours runs on this folder, if it answers. */
export async function findRunningPostgres(folder: string): Promise<string | null> {
	const link = join(resolve(folder), 'postgres');
	if (!existsSync(link)) return null;
	const data = realpathSync(link);
	const running = cluster.readPidFile(data);
	if (!running) return null;
	const url = cluster.placeAt(data, running.socketFolder, running.port).urlOf(DATABASE);
	return (await answers(url)) ? url : null;
}

/** A server whose watcher was killed with its parent: nobody needs it any more. */
async function endOrphan(data: string): Promise<void> {
	const orphan = cluster.readPidFile(data);
	if (!orphan) return;
	process.kill(orphan.pid, 'SIGINT');
	for (let waited = 0; cluster.isAlive(orphan.pid); waited += 50) {
		if (waited > 20_000) throw new StartupError(`Postgres lama (proses ${orphan.pid}) tidak mau berhenti.`);
		await sleep(50);
	}
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	return typeof address === 'object' && address ? address.port : 0;
}

/** A server that dies by itself is started again, at the same address: connections come back to it. */
async function keepRunning(server: Server): Promise<() => Promise<void>> {
	let child = await launch(server);
	let stopping = false;
	let restarts = 0;
	const revive = async (): Promise<void> => {
		if (stopping || ++restarts > RESTARTS) return;
		child = await launch(server);
		child.once('close', () => void revive());
		if (stopping) await stopServer(child);
	};
	child.once('close', () => void revive());
	return async () => {
		stopping = true;
		await stopServer(child);
	};
}

async function launch(server: Server): Promise<ChildProcess> {
	for (let attempt = 1; ; attempt++) {
		const child = spawnServer(server);
		// Ends the watcher, too, when it was Postgres that went first.
		child.once('close', () => child.stdin?.destroy());
		if (await isReady(child, server.place.urlOf('postgres'))) return child;
		if (attempt === 5) throw new StartupError(`Postgres bawaan tidak dapat dijalankan: ${readLog(server.data)}`);
		// The processes of a server that was killed take a moment to notice, and hold its memory until then.
		await sleep(400 * attempt);
	}
}

function spawnServer({ binaries, data, account, place, durable, connections }: Server): ChildProcess {
	const settings = {
		port: place.port,
		max_connections: connections,
		listen_addresses: cluster.WINDOWS ? '127.0.0.1' : '',
		...(cluster.WINDOWS ? {} : { unix_socket_directories: place.socketFolder }),
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
	};
	const configured = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
	const program = [join(binaries, 'bin', 'postgres'), '-D', data, ...configured];
	const [command, args] = cluster.WINDOWS
		? [process.execPath, ['-e', LAUNCH_WINDOWS, '--', ...program]]
		: ['/bin/sh', ['-c', LAUNCH, 'sh', data, ...program]];
	const log = openLog(data);
	// Detached: Ctrl-C reaches the whole group of the terminal, and Postgres must outlive the requests being finished.
	const child = spawn(command, args, {
		...account,
		cwd: data,
		env: cluster.serverEnvironment(),
		detached: true,
		stdio: ['pipe', log, log]
	});
	closeSync(log);
	child.unref();
	return child;
}

function openLog(data: string): number {
	const file = cluster.logOf(data);
	if (existsSync(file) && statSync(file).size > LARGEST_LOG) rmSync(file);
	return openSync(file, 'a', 0o600);
}

const readLog = (data: string) => cluster.lastLines(readFileSync(cluster.logOf(data), 'utf8'));

async function isReady(child: ChildProcess, url: string): Promise<boolean> {
	let running = true;
	child.once('error', () => (running = false)).once('exit', () => (running = false));
	// Long, because after a kill the server first replays its journal.
	for (let waited = 0; running && waited < 120_000; waited += 30) {
		if (await answers(url)) return true;
		await sleep(30);
	}
	return false;
}

async function stopServer(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'close');
	child.ref();
	child.kill('SIGINT');
	const slow = setTimeout(() => child.kill('SIGQUIT'), 20_000);
	await ended;
	clearTimeout(slow);
}

async function answers(url: string): Promise<boolean> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function makeDatabase(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
	if (!rowCount) await client.query(`create database ${DATABASE}`);
	await client.end();
}
