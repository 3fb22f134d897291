import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import type { TopicMaterial, TopicMeeting } from '$lib/server/queries/consultation/public-topic';

/** What every page of a consultation begins with. */
export const headJson = ({ slug, ref, title, stage, scope, method, ...head }: PublicHead, origin: string) => ({
	slug,
	ref,
	url: `${origin}/konsultasi/${slug}`,
	title,
	stage,
	scope,
	method,
	agency: { slug: head.agency.slug, name: head.agency.name },
	reached: head.reached.map(({ stage: reached, at }) => ({ stage: reached, at })),
	opens_at: head.opensAt,
	closes_at: head.closesAt,
	takes_inputs: head.takesInputs,
	inputs: head.inputs,
	answered: head.answered,
	text_version: head.textVersion
});

export const materialJson = ({ kind, title, version, bytes, fileId }: TopicMaterial, origin: string) => ({
	kind,
	title,
	version,
	bytes,
	url: `${origin}/berkas/${fileId}`
});

export const meetingJson = ({ title, place, link, startsAt, endsAt, agendaHtml, takenBack }: TopicMeeting) => ({
	title,
	starts_at: startsAt,
	ends_at: endsAt,
	place,
	link,
	agenda_html: agendaHtml,
	cancelled: takenBack !== null
});
