import { readEnv } from '../env';
import { createLog } from '../log';
import type { Services } from '../services';
import { closeServices, openServices } from '../start-up';

/** Opens what a command needs and closes it behind it. */
export async function withServices(work: (services: Services) => Promise<void>): Promise<void> {
	const env = readEnv();
	const opened = await openServices(env, createLog(env));
	try {
		await work(opened);
	} finally {
		await closeServices(opened);
	}
}
