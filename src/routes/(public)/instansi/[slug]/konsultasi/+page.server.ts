import { publicConsultationYear, YEAR_MOST } from '$lib/server/queries/agency/public-year';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, url }) => {
	const report = await publicConsultationYear(services(), params.slug, url.searchParams.get('tahun'));
	if (!report) error(404);
	return { ...report, most: YEAR_MOST };
}) satisfies PageServerLoad;
