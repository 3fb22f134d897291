import { recalculateConsultations } from '../usecases/calendar/recalculate-consultations';
import { recalculateDeadlines } from '../usecases/calendar/recalculate-deadlines';
import type { Job } from './job';

/**
 * Reckons open clocks by a calendar that was published. Woken by the publication; looks again every minute for what was
 * written meanwhile by somebody who had read the calendar before.
 */
export const job: Job = {
	name: 'recalculate-deadlines',
	cron: '* * * * *',
	async run(services) {
		const moved = (await recalculateDeadlines(services)) + (await recalculateConsultations(services));
		if (moved > 0) services.log.info('deadlines moved by the calendar', { moved });
	}
};
