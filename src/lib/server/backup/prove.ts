import { sql } from 'kysely';
import { openDatabase } from '../db/client';
import type { Env } from '../env';
import { restoreBackup, type Progress, type Restored } from './restore';
import { streamOf } from './sealed-file';

/** Brings a backup back into a database of its own beside ours, compares it with what was written down, and drops it. */
export async function proveBackup(
	{ databaseDirectUrl }: Pick<Env, 'databaseDirectUrl'>,
	{ path, keys }: { path: string; keys: readonly string[] },
	onProgress: Progress
): Promise<Restored> {
	const name = `fkp_proof_${process.pid}`;
	const url = new URL(databaseDirectUrl);
	url.pathname = `/${name}`;
	await onServer(databaseDirectUrl, `create database ${name}`);
	try {
		return await restoreBackup(url.href, { sealed: streamOf(path), keys }, onProgress);
	} finally {
		await onServer(databaseDirectUrl, `drop database ${name} with (force)`);
	}
}

async function onServer(url: string, statement: string): Promise<void> {
	const server = openDatabase(url, { max: 1 });
	await sql.raw(statement).execute(server);
	await server.destroy();
}
