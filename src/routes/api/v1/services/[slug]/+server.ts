import { publicService } from '$lib/server/queries/agency/services';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** A service with the standard that holds today. */
export const GET = serve('read_service', async ({ house, params }) => {
	const found = await publicService(house, params['slug'] ?? '');
	if (!found) return null;
	const { slug, agency, standard, missing, endedOn } = found;
	const { name, unit, decree, charter, number, validFrom, reviewedOn, components } = standard;
	return {
		body: {
			slug,
			url: `${house.env.origin}/layanan/${slug}`,
			name,
			agency,
			unit,
			decree,
			charter,
			version: number,
			valid_from: validFrom,
			reviewed_on: reviewedOn,
			ended_on: endedOn,
			standard: { ...components },
			missing
		}
	};
});
