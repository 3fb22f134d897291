import { liftCollapses } from '../usecases/thread/collapse';
import type { Job } from './job';

/** Opens folded replies that no moderator has looked at in time. */
export const job: Job = {
	name: 'lift-collapses',
	cron: '* * * * *',
	async run(services) {
		const lifted = await liftCollapses(services);
		if (lifted > 0) services.log.info('folded replies opened', { lifted });
	}
};
