import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '../env';
import { readCheckpoint, type Checkpoint } from './checkpoint';
import { keyIdOf, type NoteKey } from './note';

/** One for each log, by the key that signs it: another database on this machine has another. */
const fileOf = ({ dataDir }: Pick<Env, 'dataDir'>, key: NoteKey): string =>
	join(dataDir, 'log', `${keyIdOf(key).toString('hex')}.head`);

/** The last head that this machine saw signed, apart from the database: one that was put back to an earlier day is found out by it. */
export async function readKeptHead(env: Pick<Env, 'dataDir'>, key: NoteKey): Promise<Checkpoint | null> {
	try {
		return readCheckpoint(await readFile(fileOf(env, key), 'utf8'));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Whole or not at all, also where the machine stops in the middle. */
export async function keepHead(env: Pick<Env, 'dataDir'>, key: NoteKey, note: string): Promise<void> {
	const file = fileOf(env, key);
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
