import { lapseReports } from '../usecases/complaint/lapse-reports';
import type { Job } from './job';

/** Closes or resumes what waited for a reporter in vain. */
export const job: Job = {
	name: 'lapse-reports',
	cron: '* * * * *',
	async run(services) {
		const moved = await lapseReports(services);
		if (moved > 0) services.log.info('reports moved by silence', { moved });
	}
};
