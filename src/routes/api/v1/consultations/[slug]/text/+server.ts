import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { publicText, type ShownProvision } from '$lib/server/queries/consultation/text/public-text';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The draft text that a consultation is about, in the newest version or the one that was asked for. */
export const GET = serve('read_text', async ({ house, params, query }) => {
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { head } = found;
	const text = await publicText(house.db, head, Number(query.versi ?? head.textVersion));
	return (
		text && {
			body: {
				url: `${house.env.origin}/konsultasi/${head.slug}/teks`,
				...text.shown,
				versions: text.versions,
				provisions: text.provisions.map(provisionJson)
			}
		}
	);
});

const provisionJson = ({ key, label, html, heading, note, fresh, inputs, parts }: ShownProvision) => ({
	key,
	label,
	kind: heading !== null ? ('heading' as const) : note ? ('note' as const) : ('provision' as const),
	html,
	fresh,
	inputs,
	parts
});
