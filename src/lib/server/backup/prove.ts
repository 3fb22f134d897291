import { withScratchDatabase } from '../db/scratch-database';
import type { Env } from '../env';
import { restoreBackup, type Progress, type Restored } from './restore';
import { streamOf } from './sealed-file';

/** Brings a backup back into a database of its own beside ours, compares it with what was written down, and drops it. */
export const proveBackup = (
	{ databaseDirectUrl }: Pick<Env, 'databaseDirectUrl'>,
	{ path, keys }: { path: string; keys: readonly string[] },
	onProgress: Progress
): Promise<Restored> =>
	withScratchDatabase(databaseDirectUrl, 'proof', (url) =>
		restoreBackup(url, { sealed: streamOf(path), keys }, onProgress)
	);
