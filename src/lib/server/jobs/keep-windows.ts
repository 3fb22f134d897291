import { keepWindows } from '../usecases/consultation/move-stage';
import { remindPeople } from '../usecases/consultation/remind';
import type { Job } from './job';

/** Opens and closes the time for inputs at the announced hours, and reminds whoever is waited for. */
export const job: Job = {
	name: 'keep-windows',
	cron: '* * * * *',
	async run(services) {
		const moved = await keepWindows(services);
		if (moved > 0) services.log.info('consultations opened or closed', { moved });
		const reminded = await remindPeople(services);
		if (reminded > 0) services.log.info('people of consultations reminded', { reminded });
	}
};
