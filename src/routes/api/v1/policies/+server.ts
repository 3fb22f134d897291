import { listPolicies } from '$lib/server/db/rules';
import { services } from '$lib/server/services';
import { openJson, policyJson } from '$lib/server/web/answers/open-json';
import type { RequestHandler } from './$types';

export const GET = (async () => {
	const policies = await listPolicies(services().db);
	return openJson(policies.filter(({ agencyId }) => agencyId === null).map(policyJson));
}) satisfies RequestHandler;
