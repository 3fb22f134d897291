import { isResealBroken, reseal, RESEAL } from '../usecases/keys/reseal';
import type { Job } from './job';

/** Woken by whoever asks for it; what a process left lying that died over it is found by looking. */
export const job: Job = {
	name: RESEAL,
	cron: '* * * * *',
	async run(services, payload) {
		const { asked = false } = payload as { asked?: boolean };
		if (!asked && !(await isResealBroken(services))) return;
		const { done, damaged } = await reseal(services);
		services.log.info('sealed anew', { done });
		if (damaged > 0) services.log.error('some does not open', { damaged });
	}
};
