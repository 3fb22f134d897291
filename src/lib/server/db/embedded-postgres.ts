import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, closeSync } from 'node:fs';
import {
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, reachableBy, unprivilegedAccount, type Account } from './embedded-binaries.ts';

/*
 * A real Postgres over the binaries that npm installed. The stock wrapper of these binaries leaves an orphan when its
 * parent is killed, cannot run as root, and takes a fixed port. Here the server listens on a private socket, is a
 * direct child of this process, and stops when this process ends in any way. Bare Node runs this file.
 */

export type EmbeddedPostgres = {
	url: string;
	/** Resolves when the server ends, asked or not. */
	ended: Promise<void>;
	stop(): Promise<void>;
};

type Options = {
	/** Holds the cluster as `postgres/`, or a link to it. */
	folder: string;
	/** False only for tests: faster, and lost in a power cut. */
	durable?: boolean;
	onProgress?: (message: string) => void;
};

const DATABASE = 'fkp';
const WINDOWS = process.platform === 'win32';
/** The kernel's limit for a socket's path is 107 bytes on Linux, 103 on macOS; the file's name takes 14. */
const LONGEST_SOCKET_FOLDER = 88;

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
const child = require('node:child_process').spawn(process.argv[2], process.argv.slice(3), { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdin.resume().on('end', () => child.kill());
child.on('exit', (code) => process.exit(code ?? 1));`;

/** Starts the cluster of the folder, making it first if there is none. */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
	const { folder, durable = true, onProgress = () => undefined } = options;
	const account = unprivilegedAccount();
	const data = placeOfData(resolve(folder), account);
	const binaries = findBinaries(account, dirname(data));
	if (!existsSync(join(data, 'PG_VERSION'))) {
		onProgress('Menyiapkan basis data baru …');
		makeCluster(binaries, data, account);
	}
	refuseOtherVersion(binaries, data);
	await endOrphan(data);
	const place = await listeningPlace(data, account);
	const server = await launch({ binaries, data, account, place, durable });
	await makeDatabase(place.urlOf('postgres'));
	return { ...server, url: place.urlOf(DATABASE) };
}

/** The address of a server that another process of ours runs on this folder, if it answers. */
export async function findRunningPostgres(folder: string): Promise<string | null> {
	const link = join(resolve(folder), 'postgres');
	if (!existsSync(link)) return null;
	const data = realpathSync(link);
	const running = readPidFile(data);
	if (!running) return null;
	const place = placeAt(data, running.socketFolder, running.port);
	return (await answers(place.urlOf(DATABASE))) ? place.urlOf(DATABASE) : null;
}

/** Below the folder; but where the account cannot walk, in a folder of its own with a link to it. */
function placeOfData(folder: string, account: Account | null): string {
	mkdirSync(folder, { recursive: true });
	const data = join(folder, 'postgres');
	if (isLink(data) && existsSync(data)) return realpathSync(data);
	if (reachableBy(account, folder)) return data;
	const home = join('/var/lib', `fkp-${randomBytes(8).toString('hex')}`);
	mkdirSync(home, { recursive: true });
	rmSync(data, { force: true });
	mkdirSync(join(home, 'postgres'), { mode: 0o700 });
	symlinkSync(join(home, 'postgres'), data);
	return join(home, 'postgres');
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Made aside and moved into place, so that a kill half way leaves no half cluster. */
function makeCluster(binaries: string, data: string, account: Account | null): void {
	const draft = `${data}-${randomBytes(8).toString('hex')}`;
	mkdirSync(draft, { mode: 0o700 });
	own(draft, account);
	const passwordFile = join(draft, '..', `password-${randomBytes(8).toString('hex')}`);
	writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
	own(passwordFile, account);
	const locale = [
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=icu',
		'--icu-locale=id',
		'--text-search-config=indonesian'
	];
	const access = ['--username=postgres', '--auth-local=trust', '--auth-host=scram-sha-256', `--pwfile=${passwordFile}`];
	const made = spawnSync(join(binaries, 'bin', 'initdb'), [`--pgdata=${draft}`, ...locale, ...access], {
		...account,
		cwd: dirname(data),
		env: serverEnvironment(),
		encoding: 'utf8'
	});
	if (made.status !== 0) {
		rmSync(draft, { recursive: true, force: true });
		rmSync(passwordFile, { force: true });
		throw new Error(`Basis data tidak dapat dibuat: ${lastLines(made.stderr || made.error?.message || '')}`);
	}
	renameSync(passwordFile, join(draft, 'fkp-password'));
	if (existsSync(data)) rmSync(data, { recursive: true });
	renameSync(draft, data);
}

function own(path: string, account: Account | null): void {
	if (account) chownSync(path, account.uid, account.gid);
}

/** Nothing of ours: an inherited PGDATA or LC_ALL would change what the server does. */
const serverEnvironment = () => ({
	PATH: process.env['PATH'] ?? '',
	LC_ALL: 'C',
	TZ: 'UTC',
	...(WINDOWS ? process.env : {})
});

function refuseOtherVersion(binaries: string, data: string): void {
	const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
	const shown = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout;
	const own = /(\d+)/.exec(shown)?.[1];
	if (own && own !== found) {
		throw new Error(`Data di ${data} dibuat oleh Postgres ${found}, sedangkan yang terpasang Postgres ${own}.`);
	}
}

type Running = { pid: number; port: number; socketFolder: string };

/** The server that postmaster.pid names, if that process is alive and is a Postgres. */
function readPidFile(data: string): Running | null {
	const file = join(data, 'postmaster.pid');
	if (!existsSync(file)) return null;
	const [pid = '', , , port = '', socketFolder = ''] = readFileSync(file, 'utf8').split('\n');
	const running = { pid: Number(pid), port: Number(port), socketFolder: socketFolder.trim() };
	if (!isAlive(running.pid)) return null;
	const command = `/proc/${running.pid}/cmdline`;
	if (!existsSync(command) || readFileSync(command, 'utf8').includes('postgres')) return running;
	// After a restart of the machine the number belongs to someone else, and Postgres would refuse to start.
	rmSync(file);
	return null;
}

function isAlive(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A server whose watcher was killed with its parent. The caller holds the folder's lock, so nobody needs it. */
async function endOrphan(data: string): Promise<void> {
	const orphan = readPidFile(data);
	if (!orphan) return;
	process.kill(orphan.pid, 'SIGINT');
	for (let waited = 0; isAlive(orphan.pid); waited += 50) {
		if (waited > 20_000) throw new Error(`Postgres lama (proses ${orphan.pid}) tidak mau berhenti.`);
		await sleep(50);
	}
}

type Place = { port: number; socketFolder: string; urlOf: (database: string) => string };

function placeAt(data: string, socketFolder: string, port: number): Place {
	const password = WINDOWS ? `:${readFileSync(join(data, 'fkp-password'), 'utf8')}` : '';
	const host = WINDOWS ? '127.0.0.1' : encodeURIComponent(socketFolder);
	return { port, socketFolder, urlOf: (database) => `postgres://postgres${password}@${host}:${port}/${database}` };
}

async function listeningPlace(data: string, account: Account | null): Promise<Place> {
	if (WINDOWS) return placeAt(data, '', await freePort());
	const near = join(dirname(data), 'run');
	const folder = Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER ? near : mkdtempSync(join(tmpdir(), 'fkp-'));
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	own(folder, account);
	return placeAt(data, folder, 5432);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	return typeof address === 'object' && address ? address.port : 0;
}

type Launch = { binaries: string; data: string; account: Account | null; place: Place; durable: boolean };

async function launch(wanted: Launch): Promise<Omit<EmbeddedPostgres, 'url'>> {
	for (let attempt = 1; ; attempt++) {
		const child = spawnServer(wanted);
		const ended = new Promise<void>((done) => child.once('close', () => done()));
		// What it closes on is us: the watcher must see the end of the pipe even after an unasked end.
		void ended.then(() => child.stdin?.destroy());
		if (await isReady(child, wanted.place.urlOf('postgres'))) return { ended, stop: () => stopServer(child, ended) };
		// The processes of a server that was killed take a moment to notice, and hold its memory until then.
		if (attempt === 5) throw new Error(`Postgres bawaan tidak dapat dijalankan: ${lastLines(readLog(wanted.data))}`);
		await sleep(400 * attempt);
	}
}

function spawnServer({ binaries, data, account, place, durable }: Launch): ChildProcess {
	const settings = {
		port: String(place.port),
		listen_addresses: WINDOWS ? '127.0.0.1' : '',
		...(WINDOWS ? {} : { unix_socket_directories: place.socketFolder }),
		max_connections: durable ? '60' : '200',
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
	};
	const server = [
		join(binaries, 'bin', 'postgres'),
		'-D',
		data,
		...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
	];
	const log = openSync(logOf(data), 'a', 0o600);
	const [command, args] = WINDOWS
		? [process.execPath, ['-e', LAUNCH_WINDOWS, '--', ...server]]
		: ['/bin/sh', ['-c', LAUNCH, 'sh', data, ...server]];
	// Detached: Ctrl-C reaches the whole group of the terminal, and Postgres must outlive the requests being finished.
	const child = spawn(command, args, {
		...account,
		cwd: data,
		env: serverEnvironment(),
		detached: true,
		stdio: ['pipe', log, log]
	});
	closeSync(log);
	child.unref();
	return child;
}

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

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
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

const logOf = (data: string) => {
	const file = join(dirname(data), 'postgres.log');
	if (existsSync(file) && statSync(file).size > 5_000_000) truncateSync(file);
	return file;
};

const readLog = (data: string) => readFileSync(join(dirname(data), 'postgres.log'), 'utf8');

const lastLines = (text: string) => text.trim().split('\n').slice(-3).join(' · ');
