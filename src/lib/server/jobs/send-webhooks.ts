import { forgetOldDeliveries } from '../webhooks/deliveries';
import { sendWebhooks } from '../web/webhooks/send';
import { SEND_WEBHOOKS } from '../webhooks/tell-events';
import type { Job } from './job';

/** Woken by each event that anybody wants to be told of; what that misses, and the demo's clock, it finds by looking. */
export const job: Job = {
	name: SEND_WEBHOOKS,
	cron: '* * * * *',
	async run(services) {
		await sendWebhooks(services);
		await forgetOldDeliveries(services.db, services.now());
	}
};
