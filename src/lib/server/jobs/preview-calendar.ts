import { advancePreview } from '../usecases/calendar/preview-calendar';
import type { Job } from './job';

/** Counts what prepared changes of the calendar would move. Looks every minute for a count that was cut short. */
export const job: Job = {
	name: 'preview-calendar',
	cron: '* * * * *',
	async run(services) {
		while (await advancePreview(services));
	}
};
