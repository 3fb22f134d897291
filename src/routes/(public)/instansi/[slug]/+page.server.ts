import { findAgencyPage } from '$lib/server/queries/agency-page';
import { COUNT_LIMIT } from '$lib/server/queries/complaint-list';
import { listSurveysOfAgency } from '$lib/server/queries/survey-row';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const csr = false;

const SURVEYS = 3;
const SLUG = /^[a-z0-9-]{1,80}$/;

export const load = (async ({ params }) => {
	const house = services();
	const found = SLUG.test(params.slug) ? await findAgencyPage(house, params.slug) : undefined;
	if (!found) error(404);
	return { ...found, countLimit: COUNT_LIMIT, surveys: await listSurveysOfAgency(house, params.slug, SURVEYS) };
}) satisfies PageServerLoad;
