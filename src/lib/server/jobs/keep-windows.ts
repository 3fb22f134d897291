import { keepWindows } from '../usecases/consultation/move-stage';
import type { Job } from './job';

/** Opens and closes the time for inputs at the announced hours. */
export const job: Job = {
	name: 'keep-windows',
	cron: '* * * * *',
	async run(services) {
		const moved = await keepWindows(services);
		if (moved > 0) services.log.info('consultations opened or closed', { moved });
	}
};
