import { climbItem } from '../usecases/queue/climb-queue';
import { sweepLeases } from '../usecases/queue/lease';
import { listLate } from '../queries/queue/late';
import type { Job } from './job';

/** Tells who is next in line of what has waited too long for a moderator; forgets claims that ended. */
export const job: Job = {
	name: 'climb-queue',
	cron: '*/5 * * * *',
	async run(services) {
		await sweepLeases(services);
		for (const item of await listLate(services)) await climbItem(services, item);
	}
};
