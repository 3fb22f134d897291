import { expireDecisions } from '../usecases/moderation/expire-decisions';
import type { Job } from './job';

/** Ends in the book what was decided for a time. Who may write does not wait for it: that is read from the clock. */
export const job: Job = {
	name: 'expire-decisions',
	cron: '*/5 * * * *',
	async run(services) {
		const over = await expireDecisions(services);
		if (over > 0) services.log.info('decisions over with their time', { over });
	}
};
