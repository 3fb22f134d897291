import { examine } from '$lib/server/health/measure';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	return { findings: await examine(services()) };
};
