import { promiseSeeds } from '../usecases/evidence/draw-lot';
import { printOlderPictures } from '../usecases/evidence/print-older';
import type { Job } from './job';

/** Promises the seeds of the draws, and lets pictures of earlier versions be known again. */
export const job: Job = {
	name: 'keep-evidence',
	cron: '* * * * *',
	async run(services) {
		await promiseSeeds(services);
		const printed = await printOlderPictures(services);
		if (printed > 0) services.log.info('older pictures given prints', { printed });
	}
};
