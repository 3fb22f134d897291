import { printOlderPosts } from '../db/prints';
import type { Job } from './job';

/** Far fewer than a run may take; the next one goes on. */
const MOST = 5_000;

/** Posts of before the prints of texts were kept. */
export const job: Job = {
	name: 'print-posts',
	cron: '*/10 * * * *',
	async run({ db, log }) {
		const printed = await printOlderPosts(db, MOST);
		if (printed > 0) log.info('prints of posts kept', { printed });
	}
};
