import { examine } from '../health/measure';
import { tellFindings } from '../usecases/administration/tell-findings';
import type { Job } from './job';

/** Looks whether the site keeps its promises, and tells the administrators where it does not. A demo promises nobody anything. */
export const job: Job = {
	name: 'tell-findings',
	cron: '17 * * * *',
	run: async (services) => {
		if (services.env.demo) return;
		await tellFindings(services, await examine(services));
	}
};
