import { askWitnesses } from '../usecases/transparency/ask-witnesses';
import type { Job } from './job';

/** Has the newest head of the log signed by whoever is named to witness it. */
export const job: Job = {
	name: 'ask-witnesses',
	cron: '* * * * *',
	run: (services) => askWitnesses(services)
};
