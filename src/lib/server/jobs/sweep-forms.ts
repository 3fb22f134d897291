import { sweepForms } from '../usecases/sweep-forms';
import { sweepLooseFiles } from '../usecases/thread/loose-files';
import type { Job } from './job';

export const job: Job = {
	name: 'sweep-forms',
	cron: '23 2 * * *',
	async run(services) {
		await sweepForms(services);
		const swept = await sweepLooseFiles(services);
		if (swept > 0) services.log.info('files of forms swept', { swept });
	}
};
