import { findLogHead, listSequences, listTables, migrationsRun, openCopying } from '../db/copy';
import { sealArchive, type PutFile } from './archive';
import { ABOUT_FILE, FORMAT, MANIFEST_FILE, partName, type Manifest, type TableSum } from './manifest';
import { sumTable } from './rows';

type Taken = {
	sealed: ReadableStream<Uint8Array>;
	/** Settles when all has been written, or could not be. */
	manifest: Promise<Manifest>;
};
type Progress = (name: string, done: number, total: number) => void;

/**
 * The database as it stood at one moment, while people go on writing: every table of ours, files included, and the queue of
 * jobs. Secrets of the environment are no part of it: what is sealed in the database is sealed in the backup.
 */
export async function takeBackup(
	url: string,
	{ recipients, now }: { recipients: readonly string[]; now: Date },
	onProgress: Progress = () => undefined
): Promise<Taken> {
	const written = Promise.withResolvers<Manifest>();
	// Whoever reads the stream hears of it there.
	written.promise.catch(() => undefined);
	const sealed = await sealArchive(recipients, async (put) => {
		try {
			written.resolve(await writeAll(url, now, put, onProgress));
		} catch (error) {
			written.reject(error);
			throw error;
		}
	});
	return { sealed, manifest: written.promise };
}

async function writeAll(url: string, now: Date, put: PutFile, onProgress: Progress): Promise<Manifest> {
	const client = await openCopying(url);
	try {
		await client.query('begin isolation level repeatable read read only');
		const about = {
			format: FORMAT,
			at: now.toISOString(),
			migrations: await migrationsRun(client),
			logHead: await findLogHead(client)
		};
		await put(ABOUT_FILE, JSON.stringify(about, null, '\t'));
		const tables: TableSum[] = [];
		const found = await listTables(client);
		for (const [at, table] of found.entries()) {
			onProgress(table.name, at, found.length);
			let nth = 0;
			tables.push(await sumTable(client, table, (part) => put(partName(table.name, nth++), part)));
		}
		// They move outside of any transaction: later than the rows, none gives a number that a row has.
		const manifest = { tables, sequences: await listSequences(client) };
		await put(MANIFEST_FILE, JSON.stringify(manifest, null, '\t'));
		await client.query('commit');
		return manifest;
	} finally {
		await client.end();
	}
}
