import { sweepDrafts } from '../usecases/draft/sweep-drafts';
import type { Job } from './job';

export const job: Job = {
	name: 'sweep-drafts',
	cron: '17 * * * *',
	run: async (services) => {
		const swept = await sweepDrafts(services);
		if (swept > 0) services.log.info('drafts swept', { swept });
	}
};
