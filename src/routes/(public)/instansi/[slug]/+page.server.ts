import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params }) => {
	const found = await publicAgencyPage(services(), params.slug);
	if (!found) error(404);
	return found;
}) satisfies PageServerLoad;
