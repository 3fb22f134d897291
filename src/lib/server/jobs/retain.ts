import { retain } from '../usecases/privacy/retain';
import type { Job } from './job';

export const job: Job = {
	name: 'retain',
	cron: '53 2 * * *',
	run: async (services) => {
		const removed = await retain(services);
		if (removed > 0) services.log.info('kept long enough', { removed });
	}
};
