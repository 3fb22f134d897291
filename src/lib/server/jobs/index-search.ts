import { countWords, indexThreads } from '../usecases/search/index-threads';
import type { Job } from './job';

/** Far fewer than a run may take; the next one goes on. */
const MOST = 20_000;

export const job: Job = {
	name: 'index-search',
	cron: '*/10 * * * *',
	run: async (services) => {
		const indexed = await indexThreads(services, MOST);
		await countWords(services);
		if (indexed > 0) services.log.info('threads indexed for search', { indexed });
	}
};
