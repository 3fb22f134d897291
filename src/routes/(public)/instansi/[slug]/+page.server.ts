import { findAgencyPage } from '$lib/server/queries/agency-page';
import { COUNT_LIMIT } from '$lib/server/queries/complaint-list';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const csr = false;

const SLUG = /^[a-z0-9-]{1,80}$/;

export const load = (async ({ params }) => {
	const found = SLUG.test(params.slug) ? await findAgencyPage(services(), params.slug) : undefined;
	if (!found) error(404);
	return { ...found, countLimit: COUNT_LIMIT };
}) satisfies PageServerLoad;
