import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { serve } from '$lib/server/web/api/serve';
import { headJson, materialJson, meetingJson } from '$lib/server/web/api/topic-json';

export { OPTIONS } from '$lib/server/web/api/serve';

/** A consultation, as everybody reads its first page. */
export const GET = serve('read_consultation', async ({ house, params }) => {
	const { origin } = house.env;
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { about, questions, materials, meetings, present, due, raised } = await publicTopic(house, found.head);
	const standing = materials.filter(({ takenBack }) => takenBack === null);
	return {
		body: {
			...headJson(found.head, origin),
			service: about.service,
			question_html: about.questionHtml,
			background_html: about.backgroundHtml,
			questions: questions.map(({ position, body }) => ({ position, body })),
			materials: standing.map((material) => materialJson(material, origin)),
			meetings: meetings.map(meetingJson),
			present,
			due,
			raised: raised.map(({ ref }) => ref)
		}
	};
});
