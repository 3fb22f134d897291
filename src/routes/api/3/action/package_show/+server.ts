import { isSetName } from '$lib/domain/open-data/data-sets';
import { ckanPackage } from '$lib/server/open-data/catalogue';
import { publishedNow } from '$lib/server/open-data/published';
import { services } from '$lib/server/services';
import { describing } from '$lib/server/web/answers/data-files';
import { beside } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** As CKAN answers harvesters: what is not there is 404 with its words. */
export const GET = beside(async ({ url }) => {
	const house = services();
	const id = url.searchParams.get('id') ?? '';
	const help = `${house.env.origin}/api/3/action/package_show`;
	if (!isSetName(id)) return notFound(help);
	return describing(
		JSON.stringify({ help, success: true, result: ckanPackage(house.env, id, await publishedNow(house)) })
	);
});

function notFound(help: string): Response {
	const error = { __type: 'Not Found Error', message: 'Not found' };
	return Response.json(
		{ help, success: false, error },
		{ status: 404, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } }
	);
}
