import { lapseCommitments } from '../usecases/consultation/commitment/lapse-commitments';
import type { Job } from './job';

/** Settles promises that were reported kept and that nobody who took part contested in time. */
export const job: Job = {
	name: 'lapse-commitments',
	cron: '* * * * *',
	async run(services) {
		const settled = await lapseCommitments(services);
		if (settled > 0) services.log.info('promises settled by silence', { settled });
	}
};
