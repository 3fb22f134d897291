import { freezeVerification } from '../usecases/statistics/freeze-verification';
import type { Job } from './job';

/** Freezes how quickly the reports of a month were verified, once the last of them is due. */
export const job: Job = {
	name: 'freeze-verification',
	cron: '11 * * * *',
	async run(services) {
		const months = await freezeVerification(services);
		if (months.length > 0) services.log.info('verification of months frozen', { months });
	}
};
