import { findAgencyPage } from '$lib/server/queries/agency/page';
import { COUNT_LIMIT } from '$lib/server/queries/complaint-list/list';
import { loadAgencyCommitments } from '$lib/server/queries/consultation/commitment/commitments';
import { listConsultationsOfAgency } from '$lib/server/queries/consultation-list/rows';
import { listSurveysOfAgency } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const csr = false;

const SURVEYS = 3;
const CONSULTATIONS = 5;
const SLUG = /^[a-z0-9-]{1,80}$/;

export const load = (async ({ params }) => {
	const house = services();
	const found = SLUG.test(params.slug) ? await findAgencyPage(house, params.slug) : undefined;
	const commitments = found && (await loadAgencyCommitments(house, params.slug));
	if (!commitments) error(404);
	const [surveys, consultations] = await Promise.all([
		listSurveysOfAgency(house, params.slug, SURVEYS),
		listConsultationsOfAgency(house.db, params.slug, CONSULTATIONS)
	]);
	return { ...found, countLimit: COUNT_LIMIT, commitments, surveys, consultations };
}) satisfies PageServerLoad;
