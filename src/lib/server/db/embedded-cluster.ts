import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
	chownSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import { reachableBy, type Account } from './embedded-binaries.ts';

export const WINDOWS = process.platform === 'win32';

/** The kernel's limit for a socket's path is 107 bytes on Linux, 103 on macOS; the file's name takes 14. */
const LONGEST_SOCKET_FOLDER = 88;

const random = () => randomBytes(8).toString('hex');

/** Below the folder; but where the account cannot walk, in a folder of its own with a link to it. */
export function placeOfData(folder: string, account: Account | null): string {
	mkdirSync(folder, { recursive: true });
	const data = join(folder, 'postgres');
	if (isLink(data) && existsSync(data)) return realpathSync(data);
	if (reachableBy(account, folder)) return data;
	const elsewhere = join('/var/lib', `fkp-${random()}`, 'postgres');
	mkdirSync(dirname(elsewhere), { recursive: true });
	rmSync(data, { force: true });
	mkdirSync(elsewhere, { mode: 0o700 });
	symlinkSync(elsewhere, data);
	return elsewhere;
}

const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Made aside and moved into place, so that a kill half way leaves no half cluster. */
export function makeCluster(binaries: string, data: string, account: Account | null): void {
	const draft = `${data}-${random()}`;
	const password = `${draft}.password`;
	mkdirSync(draft, { mode: 0o700 });
	writeFileSync(password, random() + random(), { mode: 0o600 });
	own(draft, account);
	own(password, account);
	const made = spawnSync(join(binaries, 'bin', 'initdb'), initArguments(draft, password), {
		...account,
		cwd: dirname(data),
		env: serverEnvironment(),
		encoding: 'utf8'
	});
	if (made.status !== 0) {
		rmSync(draft, { recursive: true, force: true });
		rmSync(password, { force: true });
		throw new StartupError(`Basis data tidak dapat dibuat: ${lastLines(made.stderr || String(made.error))}`);
	}
	renameSync(password, passwordOf(draft));
	rmSync(data, { recursive: true, force: true });
	renameSync(draft, data);
}

const initArguments = (data: string, password: string) => [
	`--pgdata=${data}`,
	`--pwfile=${password}`,
	'--username=postgres',
	'--auth-local=trust',
	'--auth-host=scram-sha-256',
	'--encoding=UTF8',
	'--locale=C',
	'--locale-provider=icu',
	'--icu-locale=id',
	'--text-search-config=indonesian'
];

const passwordOf = (data: string) => join(data, 'fkp-password');

export function own(path: string, account: Account | null): void {
	if (account) chownSync(path, account.uid, account.gid);
}

/** Nothing of ours: an inherited PGDATA or LC_ALL would change what the server does. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
	...(WINDOWS ? process.env : { PATH: process.env['PATH'] }),
	LC_ALL: 'C',
	TZ: 'UTC'
});

export function refuseOtherVersion(binaries: string, data: string): void {
	const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
	const shown = spawnSync(join(binaries, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout;
	const installed = /(\d+)/.exec(shown)?.[1];
	if (!installed || installed === found) return;
	throw new StartupError(
		`Data di ${data} dibuat oleh Postgres ${found}, sedangkan yang terpasang Postgres ${installed}.`
	);
}

export type Place = { port: number; socketFolder: string; urlOf: (database: string) => string };

export function placeAt(data: string, socketFolder: string, port: number): Place {
	const password = WINDOWS ? `:${readFileSync(passwordOf(data), 'utf8')}` : '';
	const host = WINDOWS ? '127.0.0.1' : encodeURIComponent(socketFolder);
	return { port, socketFolder, urlOf: (database) => `postgres://postgres${password}@${host}:${port}/${database}` };
}

/** Beside the data, or where that path is too long for a socket, in a private folder with a name nobody can guess. */
export function socketFolderFor(data: string, account: Account | null): string {
	const near = join(dirname(data), 'run');
	const folder = Buffer.byteLength(near) <= LONGEST_SOCKET_FOLDER ? near : mkdtempSync(join(tmpdir(), 'fkp-'));
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	own(folder, account);
	return folder;
}

type Running = { pid: number; port: number; socketFolder: string };

/** The server that postmaster.pid names, if that process is alive and is a Postgres. */
export function readPidFile(data: string): Running | null {
	const file = join(data, 'postmaster.pid');
	if (!existsSync(file)) return null;
	const [pid, , , port, socketFolder = ''] = readFileSync(file, 'utf8').split('\n');
	const running = { pid: Number(pid), port: Number(port), socketFolder: socketFolder.trim() };
	if (!isAlive(running.pid)) return null;
	const command = `/proc/${running.pid}/cmdline`;
	if (!existsSync(command) || readFileSync(command, 'utf8').includes('postgres')) return running;
	// After a restart of the machine the number belongs to someone else, and Postgres would refuse to start.
	rmSync(file);
	return null;
}

export function isAlive(pid: number): boolean {
	try {
		return pid > 0 && process.kill(pid, 0) && !isZombie(pid);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Killed, but not yet buried by its parent: it still answers to signals. */
function isZombie(pid: number): boolean {
	const stat = `/proc/${pid}/stat`;
	return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').replace(/^.*\)/, ''));
}

export const logOf = (data: string) => join(dirname(data), 'postgres.log');

export const lastLines = (text: string) => text.trim().split('\n').slice(-3).join(' · ');
