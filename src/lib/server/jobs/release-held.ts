import { releaseHeld } from '../usecases/thread/release-held';
import type { Job } from './job';

/** Shows words that waited for a moderator and that nobody decided about in time. */
export const job: Job = {
	name: 'release-held',
	cron: '* * * * *',
	async run(services) {
		const shown = await releaseHeld(services);
		if (shown > 0) services.log.info('held posts shown by themselves', { shown });
	}
};
