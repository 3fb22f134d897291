import { listFirstSteps } from '$lib/server/queries/administration/first-steps';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { steps: await listFirstSteps(services()) };
};
