import { publicMinutes } from '$lib/server/queries/consultation/minutes/public-minutes';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Published minutes. Who signed is counted here and named on the page alone. */
export const GET = serve('read_minutes', async ({ house, params }) => {
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	const minutes = found && (await publicMinutes(house.db, found.head));
	if (!found || !minutes) return null;
	const { contents, state, summaryHtml, digest, signatures, addenda, publications } = minutes;
	const { ref, title, agency, held_on, place, inputs, attendance, unsur, clauses, items } = contents;
	return {
		body: {
			ref,
			title,
			agency,
			state,
			held_on,
			place,
			inputs,
			attendance,
			clauses,
			digest,
			url: `${house.env.origin}/konsultasi/${found.head.slug}/berita-acara`,
			summary_html: summaryHtml,
			present: unsur,
			items: items.map(({ person_in_charge: _, ...item }) => item),
			parties: {
				all: signatures.length,
				signed: signatures.filter(({ signedAt }) => signedAt !== null).length,
				refused: signatures.filter(({ signedAt, refusalReason }) => signedAt === null && !!refusalReason).length
			},
			addenda: addenda.map(({ at, html }) => ({ at, html })),
			publications: publications
				.filter(({ takenBack }) => takenBack === null)
				.map(({ medium, name, url, publishedOn }) => ({ medium, name, url, published_on: publishedOn }))
		}
	};
});
