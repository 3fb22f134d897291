import { SET_NAMES } from '$lib/domain/open-data/data-sets';
import { services } from '$lib/server/services';
import { describing } from '$lib/server/web/answers/data-files';
import { beside } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** As CKAN answers harvesters. */
export const GET = beside(() =>
	describing(
		JSON.stringify({ help: `${services().env.origin}/api/3/action/package_list`, success: true, result: SET_NAMES })
	)
);
