import { listPolicies } from '$lib/server/db/rules';
import { policyJson } from '$lib/server/proof/clock-json';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Every limit that holds for the whole province, and those that held before. */
export const GET = serve('list_policies', async ({ house }) => {
	const policies = await listPolicies(house.db);
	return { body: { data: policies.filter(({ agencyId }) => agencyId === null).map(policyJson) } };
});
