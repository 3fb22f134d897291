import { cutAllOlderTexts } from '../usecases/consultation/text/cut-older-texts';
import type { Job } from './job';

export const job: Job = {
	name: 'cut-older-texts',
	cron: '* * * * *',
	run: async (services) => {
		const cut = await cutAllOlderTexts(services);
		if (cut > 0) services.log.info('pieces of older texts given ids', { cut });
	}
};
