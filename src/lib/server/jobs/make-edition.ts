import { dayOf } from '$lib/domain/calendar/zone';
import { editionKey, monthBefore } from '$lib/domain/open-data/edition';
import { writeEdition } from '../open-data/write-edition';
import { hasEdition } from '../queries/open-data/editions';
import type { Job } from './job';

/** Makes the edition of the month that is over, on its first day or as soon after as a machine is awake. */
export const job: Job = {
	name: 'make-edition',
	cron: '7 * * * *',
	async run(services) {
		const month = monthBefore(dayOf(services.now(), services.env.zone));
		if (await hasEdition(services.db, month)) return;
		const made = await writeEdition(services, month, null);
		if (made) services.log.info('edition of open data made', { edition: editionKey(made) });
	}
};
