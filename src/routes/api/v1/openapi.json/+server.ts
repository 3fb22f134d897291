import { services } from '$lib/server/services';
import { openJson } from '$lib/server/web/answers/open-json';
import { openApi } from '$lib/server/web/api/open-api';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => {
	const { env } = services();
	return openJson(openApi({ origin: env.origin, title: env.site.name, lang: locals.lang }));
};
