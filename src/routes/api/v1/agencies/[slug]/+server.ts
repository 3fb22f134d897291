import { publicAgencyPage } from '$lib/server/queries/agency/public-page';
import { figuresJson } from '$lib/server/web/api/figures';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** An agency with its services and the figures of its page. */
export const GET = serve('read_agency', async ({ house, params }) => {
	const found = await publicAgencyPage(house, params['slug'] ?? '');
	if (!found) return null;
	const { agency, services, figures } = found;
	const { shortName, validUntil, ...told } = agency;
	return {
		body: {
			...told,
			url: `${house.env.origin}/instansi/${agency.slug}`,
			short_name: shortName,
			until: validUntil,
			services: services.map(({ slug, name }) => ({ slug, name })),
			period: { from: figures.period.from, until: figures.period.until },
			figures: figuresJson(figures.total)
		}
	};
});
