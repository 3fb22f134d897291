import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import type { SeenInput } from '$lib/domain/consultation/input/view';
import type { ShownPost } from '$lib/domain/thread/shown-post';
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

/** An input with what became of it, in the consultation of this address. */
export const inputJson = ({ number, provision, post, ...input }: SeenInput, origin: string, slug: string) => ({
	number,
	url: `${origin}/konsultasi/${slug}/masukan/${number}`,
	kind: input.kind,
	unsur: input.unsur,
	organisation: post.html === null ? '' : input.organisation,
	channel: input.channel,
	words: wordsJson(post),
	files: post.folded ? [] : post.files.map(({ id, name, bytes }) => ({ name, bytes, url: `${origin}/berkas/${id}` })),
	provision: provision && { key: provision.key, label: provision.label, changed: provision.changed },
	question: input.question?.position ?? null,
	text_version: input.textVersion,
	supports: input.supports,
	replies: input.replies,
	disposition: input.disposition,
	answer: input.answer && wordsJson(input.answer)
});

/** Words as everybody reads them: of whom no more than their office. */
export const wordsJson = ({ at, html, folded, by }: ShownPost) => ({
	at,
	html: folded ? null : html,
	hidden: folded || html === null,
	role: by.role,
	agency: by.agency
});
