import { addJob } from '../db/add-job';
import { growLog } from '../usecases/transparency/grow-log';
import type { Job } from './job';

/** Gives what was written its place in the public log, within a minute; who witnesses it is shown the new head. */
export const job: Job = {
	name: 'grow-log',
	cron: '* * * * *',
	async run(services) {
		for (let waits = true; waits;) {
			const grown = await growLog(services);
			if (grown === 'forked')
				services.log.error('the log of the database is not the one signed before: nothing is signed');
			waits = grown !== null && grown !== 'forked' && grown.waits;
		}
		if (services.env.witnesses.length > 0)
			await addJob(services.db, 'ask-witnesses', {}, { jobKey: 'ask-witnesses', keepsTime: true });
	}
};
