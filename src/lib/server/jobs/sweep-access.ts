import { sweepAccess } from '../usecases/account/sweep-access';
import { unlockDue } from '../usecases/account/unlock';
import type { Job } from './job';

export const job: Job = {
	name: 'sweep-access',
	cron: '41 * * * *',
	async run(services) {
		await unlockDue(services);
		await sweepAccess(services);
	}
};
