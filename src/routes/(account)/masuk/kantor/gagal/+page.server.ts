import { failureNamed, providerHere } from '$lib/server/web/sso';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals }) => ({
	failure: failureNamed(url.searchParams.get('sebab')),
	isHere: locals.user !== null,
	label: providerHere().label
});
