import { isUuid } from '$lib/domain/uuid';
import { carryBulk, carryBulks } from '../usecases/bulk/carry-bulk';
import type { Job } from './job';

/** Woken by whoever asks for it; what a process left lying that died over it is found by looking. */
export const job: Job = {
	name: 'carry-bulk',
	cron: '* * * * *',
	async run(services, payload) {
		const { id } = payload as { id?: string };
		if (id && isUuid(id)) await carryBulk(services, id);
		else await carryBulks(services);
	}
};
