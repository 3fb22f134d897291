import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** A consultation, as everybody reads its first page. */
export const GET = serve('read_consultation', async ({ house, params }) => {
	const { origin } = house.env;
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { head } = found;
	const { about, questions, materials, meetings, present, due, raised } = await publicTopic(house, head);
	return {
		body: {
			slug: head.slug,
			ref: head.ref,
			url: `${origin}/konsultasi/${head.slug}`,
			title: head.title,
			stage: head.stage,
			scope: head.scope,
			method: head.method,
			agency: { slug: head.agency.slug, name: head.agency.name },
			reached: head.reached.map(({ stage, at }) => ({ stage, at })),
			opens_at: head.opensAt,
			closes_at: head.closesAt,
			takes_inputs: head.takesInputs,
			inputs: head.inputs,
			answered: head.answered,
			text_version: head.textVersion,
			service: about.service,
			question_html: about.questionHtml,
			background_html: about.backgroundHtml,
			questions: questions.map(({ position, body }) => ({ position, body })),
			materials: materials
				.filter(({ takenBack }) => takenBack === null)
				.map(({ kind, title, version, bytes, fileId }) => ({
					...{ kind, title, version, bytes },
					url: `${origin}/berkas/${fileId}`
				})),
			meetings: meetings.map(({ title, place, link, ...meeting }) => ({
				...{ title, place, link },
				starts_at: meeting.startsAt,
				ends_at: meeting.endsAt,
				agenda_html: meeting.agendaHtml,
				cancelled: meeting.takenBack !== null
			})),
			present,
			due,
			raised: raised.map(({ ref }) => ref)
		}
	};
});
