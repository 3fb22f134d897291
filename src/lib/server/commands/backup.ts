import { generateIdentity, identityToRecipient } from 'age-encryption';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepWhole, sumOfFile } from '../backup/sealed-file';
import { proveBackup } from '../backup/prove';
import { takeBackup } from '../backup/take';
import { readKeys } from '../backup/key-file';
import { noteBackup, noteProof } from '../db/backups';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

const USE = `Cara memakai:
  npm run backup -- --make-key kunci-cadangan.txt     membuat kunci; simpan di luar mesin ini
  BACKUP_TO=age1… npm run backup -- --out BERKAS      membuat cadangan yang hanya dibuka kunci itu
  npm run backup -- --verify BERKAS --key KUNCI       memulihkannya ke basis data sementara dan membandingkannya`;

/** `npm run backup`: makes a backup, or proves one, or makes the key that opens them. */
export async function run(args: string[]): Promise<void> {
	const text = { type: 'string' } as const;
	const { values } = parseArgs({ args, options: { out: text, verify: text, key: text, 'make-key': text } });
	if (values['make-key']) return makeKey(resolve(values['make-key']));
	if (values.out) return withServices((house) => make(house, resolve(values.out ?? '')));
	if (values.verify && values.key) {
		const [file, key] = [resolve(values.verify), resolve(values.key)];
		return withServices((house) => prove(house, file, key));
	}
	throw new StartupError(USE);
}

async function makeKey(path: string): Promise<void> {
	const key = await generateIdentity();
	const recipient = await identityToRecipient(key);
	await writeFile(path, `# BACKUP_TO=${recipient}\n${key}\n`, { flag: 'wx', mode: 0o600 });
	announce(`Kunci ada di ${path}: pindahkan ke tempat lain, tanpa kunci itu tidak ada cadangan yang terbuka.`);
	announce(`BACKUP_TO=${recipient}`);
}

async function make({ db, env, now }: Services, path: string): Promise<void> {
	if (env.backupTo.length === 0) throw new StartupError(USE);
	const at = now();
	const { sealed, manifest } = await takeBackup(env.databaseDirectUrl, { recipients: env.backupTo, now: at }, progress);
	const file = await keepWhole(path, sealed);
	const { tables } = await manifest;
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	await noteBackup(db, { at, rows, ...file });
	announce(`Cadangan: ${path}, ${file.bytes} bita, ${rows} baris dari ${tables.length} tabel`);
	announce(`SHA-256: ${file.sha256.toString('hex')}`);
}

async function prove({ db, env, now }: Services, path: string, key: string): Promise<void> {
	const { about, manifest } = await proveBackup(env, { path, keys: await readKeys(key) }, progress);
	await noteProof(db, await sumOfFile(path), now());
	announce(`Cadangan dari ${about.at} pulih utuh: ${manifest.tables.length} tabel sama dengan catatannya`);
}

const progress = (name: string, done: number, total: number) => announce(name, done, total);
