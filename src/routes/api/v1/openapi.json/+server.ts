import { services } from '$lib/server/services';
import { openApi } from '$lib/server/web/api/open-api';
import { beside, marked } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = beside((event) => {
	const { env } = services();
	return marked(event, openApi({ origin: env.origin, title: env.site.name, lang: event.locals.lang }));
});
