import { listAlikeReports } from '../queries/moderation/alike-reports';
import { findUnsought, keepSuggestions } from '../usecases/complaint/suggest-merges';
import type { Job } from './job';

/** Far fewer than a run may take; the next one goes on. */
const MOST = 200;

export const job: Job = {
	name: 'suggest-merges',
	cron: '*/5 * * * *',
	async run(services) {
		for (let looked = 0; looked < MOST; looked += 1) {
			const report = await findUnsought(services.db);
			if (!report) return;
			await keepSuggestions(services, report, await listAlikeReports(services.db, report.id));
		}
	}
};
