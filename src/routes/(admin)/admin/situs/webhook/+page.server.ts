import { listWebhooks } from '$lib/server/queries/administration/webhooks';
import { services } from '$lib/server/services';
import { requireAdmin } from '../../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { webhooks: await listWebhooks(services().db) };
};
