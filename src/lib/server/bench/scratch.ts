import { withScratchDatabase } from '../db/scratch-database';
import { envWith, type Env } from '../env';
import { createLog } from '../log';
import type { Services } from '../services';
import { closeServices, openServices } from '../start-up';

/** Work on a database of its own that is dropped again. */
export const withScratch = (env: Env, work: (house: Services) => Promise<void>): Promise<void> =>
	withScratchDatabase(env.databaseDirectUrl, 'bench', async (url) => {
		const address = { databaseUrl: url, databaseDirectUrl: url, databaseReplicaUrl: null, pooled: false };
		const house = await openServices(envWith(env, address), createLog(envWith(env, { logLevel: 'error' })));
		try {
			await work(house);
		} finally {
			await closeServices(house);
		}
	});
