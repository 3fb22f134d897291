import { passOn } from '../usecases/administration/pass-on';
import type { Job } from './job';

/** Has what agencies leave to others pass, on its day. */
export const job: Job = {
	name: 'pass-on',
	cron: '* * * * *',
	async run(services) {
		const moved = await passOn(services);
		if (moved > 0) services.log.info('reports passed to a succeeding agency', { moved });
	}
};
