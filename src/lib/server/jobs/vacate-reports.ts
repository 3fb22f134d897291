import { vacateReports } from '../usecases/team/vacate-reports';
import type { Job } from './job';

/** Reports of people whose service has ended go back to nobody. */
export const job: Job = {
	name: 'vacate-reports',
	cron: '*/5 * * * *',
	async run(services) {
		const given = await vacateReports(services);
		if (given > 0) services.log.info('reports given up by people who left', { given });
	}
};
