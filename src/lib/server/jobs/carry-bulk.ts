import { isUuid } from '$lib/domain/uuid';
import { carryBulk, carryBulks, lookAgain } from '../usecases/bulk/carry-bulk';
import type { Job } from './job';

/** Woken by whoever asks for it; what a process left lying that died over it `watch-bulk` finds, and looking as a last resort. */
export const job: Job = {
	name: 'carry-bulk',
	cron: '* * * * *',
	async run(services, payload) {
		const { id } = payload as { id?: string };
		if (!id || !isUuid(id)) return carryBulks(services);
		await lookAgain(services, id);
		await carryBulk(services, id);
	}
};
