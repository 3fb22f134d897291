import { writeBookLetters } from '../notices/mail/write-book-letters';
import { writeDueDigests } from '../notices/mail/write-digests';
import { writeDueLetters } from '../notices/mail/write-letters';
import { newestEntries } from '../queries/moderation-log/entries';
import { wakePushes } from '../notices/push/wake-pushes';
import type { Job } from './job';

/** Woken by each event that anybody hears of; what that misses, and the demo's clock, it finds by looking. */
export const job: Job = {
	name: 'write-letters',
	cron: '* * * * *',
	async run(services) {
		await writeDueLetters(services);
		await writeDueDigests(services);
		await writeBookLetters(services, newestEntries);
		await wakePushes(services);
	}
};
