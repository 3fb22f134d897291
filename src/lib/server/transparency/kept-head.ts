import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '../env';
import { readCheckpoint, type Checkpoint } from './checkpoint';
import { keyIdOf, type NoteKey } from './note';

type Keys = readonly NoteKey[];

/** One for each log, by the first key that signed it: another database on this machine has another. */
function fileOf({ dataDir }: Pick<Env, 'dataDir'>, [first]: Keys): string {
	if (!first) throw new Error('a log without a key');
	return join(dataDir, 'log', `${keyIdOf(first).toString('hex')}.head`);
}

/** The last head that this machine saw signed, apart from the database: one that was put back to an earlier day is found out by it. */
export async function readKeptHead(env: Pick<Env, 'dataDir'>, keys: Keys): Promise<Checkpoint | null> {
	try {
		return readCheckpoint(await readFile(fileOf(env, keys), 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Whole or not at all, also where the machine stops in the middle. */
export async function keepHeadOnDisk(env: Pick<Env, 'dataDir'>, keys: Keys, note: string): Promise<void> {
	const file = fileOf(env, keys);
	await mkdir(dirname(file), { recursive: true });
	const beside = `${file}.${process.pid}`;
	const written = await open(beside, 'w');
	try {
		await written.writeFile(note);
		await written.sync();
	} finally {
		await written.close();
	}
	await rename(beside, file);
}
