import { EVERY_LIMIT, quotaOf } from '$lib/domain/limit/settable';
import { services } from '$lib/server/services';
import { requireAdmin } from '../../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	requireAdmin(event);
	const { limits } = services().env.site;
	return {
		limits: EVERY_LIMIT.map((limit) => ({
			...limit,
			most: quotaOf(limits, limit.what, limit.owner)?.[0] ?? limit.usual
		}))
	};
};
