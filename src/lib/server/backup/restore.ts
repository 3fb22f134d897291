import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import {
	copyIn,
	isEmpty,
	listTables,
	openCopying,
	setSequences,
	unguard,
	unlockJobs,
	type CopyTable
} from '../db/copy';
import { migrate, migrateAsFar } from '../db/migrate';
import { StartupError } from '../startup-error';
import { openArchive, type ArchivedFile } from './archive';
import {
	ABOUT_FILE,
	MANIFEST_FILE,
	readAbout,
	readManifest,
	tableOfPart,
	type About,
	type Manifest,
	type TableSum
} from './manifest';
import { sumTable } from './rows';

export type Restored = { about: About; manifest: Manifest };
export type Progress = (name: string, done: number, total: number) => void;

/**
 * Fills an empty database from a backup: makes the schema of its day, brings the rows in, reckons each table anew and
 * compares, proves every key; all of it in one transaction, so that a backup that does not hold leaves the place empty of
 * rows. Then the schema goes on to today's. Refuses a place that holds something, and a backup of a later program.
 */
export async function restoreBackup(
	url: string,
	{ sealed, keys }: { sealed: ReadableStream<Uint8Array>; keys: readonly string[] },
	onProgress: Progress = () => undefined
): Promise<Restored> {
	const client = await openCopying(url);
	try {
		if (!(await isEmpty(client)))
			throw new StartupError('Basis data tujuan tidak kosong: pulihkan ke tempat yang kosong.');
		const files = openArchive(keys, sealed);
		const about = await firstOf(files);
		await migrateAsFar(url, about.migrations);
		await client.query('begin');
		const manifest = await bringRows(client, files, onProgress);
		await client.query('commit');
		await client.query('analyze');
		await migrate(url);
		return { about, manifest };
	} finally {
		await client.end();
	}
}

async function firstOf(files: AsyncGenerator<ArchivedFile>): Promise<About> {
	const { value: first } = await files.next();
	if (!first || first.name !== ABOUT_FILE) throw new StartupError('Berkas ini bukan cadangan FKP.');
	return readAbout(await textOf(first));
}

const textOf = async ({ read }: ArchivedFile): Promise<string> => new TextDecoder().decode(await read());

async function bringRows(client: Client, files: AsyncGenerator<ArchivedFile>, onProgress: Progress): Promise<Manifest> {
	const tables = await listTables(client);
	const guardAgain = await unguard(client, tables);
	const came = new Map<string, Hash>();
	for await (const file of files) {
		const name = tableOfPart(file.name);
		if (name) await bringPart(client, { file, table: tableNamed(tables, name), came });
		else if (file.name === MANIFEST_FILE) {
			const manifest = readManifest(await textOf(file));
			await setSequences(client, manifest.sequences);
			await guardAgain();
			await compare(client, { tables, manifest, came }, onProgress);
			await unlockJobs(client);
			return manifest;
		}
	}
	throw new StartupError('Cadangan ini terpotong: penutupnya tidak ada.');
}

function tableNamed(tables: readonly CopyTable[], name: string): CopyTable {
	const table = tables.find((one) => one.name === name);
	if (!table) throw new StartupError(`Cadangan ini memuat tabel yang tidak dikenal: ${name}.`);
	return table;
}

type Part = { file: ArchivedFile; table: CopyTable; came: Map<string, Hash> };

async function bringPart(client: Client, { file, table, came }: Part): Promise<void> {
	const rows = await file.read();
	const hash = came.get(table.name) ?? createHash('sha256');
	came.set(table.name, hash.update(rows));
	await pipeline(Readable.from([rows]), copyIn(client, table));
}

type Compared = { tables: readonly CopyTable[]; manifest: Manifest; came: ReadonlyMap<string, Hash> };

/** What came in, and what now stands in the database, must both be what was written down when the backup was made. */
async function compare(client: Client, { tables, manifest, came }: Compared, onProgress: Progress): Promise<void> {
	const awaited = new Map(manifest.tables.map((sum) => [sum.name, sum]));
	for (const [at, table] of tables.entries()) {
		onProgress(table.name, at, tables.length);
		const arrived = (came.get(table.name) ?? createHash('sha256')).digest('hex');
		const sum = awaited.get(table.name);
		if (!sum || sum.sha256 !== arrived || !isSame(sum, await sumTable(client, table)))
			throw new StartupError(`Isi tabel ${table.name} tidak sama dengan catatan cadangan; tidak ada yang dipulihkan.`);
	}
	if (awaited.size !== tables.length) throw new StartupError('Cadangan ini memuat tabel yang tidak dikenal.');
}

const isSame = (one: TableSum, other: TableSum): boolean => one.rows === other.rows && one.sha256 === other.sha256;
