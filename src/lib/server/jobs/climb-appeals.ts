import { climbAppeals } from '../usecases/moderation/climb-appeals';
import type { Job } from './job';

/** Passes on appeals that nobody decided in time. */
export const job: Job = {
	name: 'climb-appeals',
	cron: '* * * * *',
	async run(services) {
		const moved = await climbAppeals(services);
		if (moved > 0) services.log.info('appeals passed on', { moved });
	}
};
