import { writeDueDigests } from '../notices/mail/write-digests';
import { writeDueLetters } from '../notices/mail/write-letters';
import { wakePushes } from '../notices/push/wake-pushes';
import type { Job } from './job';

/** Woken by each event that anybody hears of; what that misses, and the demo's clock, it finds by looking. */
export const job: Job = {
	name: 'write-letters',
	cron: '* * * * *',
	async run(services) {
		await writeDueLetters(services);
		await writeDueDigests(services);
		await wakePushes(services);
	}
};
