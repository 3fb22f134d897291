import { isUuid } from '$lib/domain/uuid';
import { watchBulk } from '../usecases/bulk/carry-bulk';
import type { Job } from './job';

/** Seconds after the last sign of a process that was at it. */
export const job: Job = {
	name: 'watch-bulk',
	async run(services, payload) {
		const { id } = payload as { id?: string };
		if (id && isUuid(id)) await watchBulk(services, id);
	}
};
