import { escalateThreads } from '../usecases/thread/escalate';
import type { Job } from './job';

/** Reminds of what is nearly due, and reports what is overdue to whoever is next up the ladder. */
export const job: Job = {
	name: 'escalate',
	cron: '*/5 * * * *',
	async run(services) {
		const steps = await escalateThreads(services);
		if (steps > 0) services.log.info('steps of the ladder taken', { steps });
	}
};
