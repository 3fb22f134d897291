import type { SeenInput } from '$lib/domain/consultation/input/view';
import type { ShownPost } from '$lib/domain/thread/shown-post';
import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The inputs of a consultation with what became of each, as their page shows them with the same filters. */
export const GET = serve('list_inputs', async ({ house, params, asked, after }) => {
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { slug } = found.head;
	const filter = { ...parseInputFilter(asked), older: after === null ? null : Number(after), newer: null };
	const { inputs, older } = await publicInputs(house.db, found.head, filter);
	return {
		body: { data: inputs.map((input) => inputJson(input, `${house.env.origin}`, slug)), next_cursor: null },
		after: older === null ? null : String(older)
	};
});

const inputJson = ({ number, provision, post, ...input }: SeenInput, origin: string, slug: string) => ({
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

const wordsJson = ({ at, html, folded, by }: ShownPost) => ({
	at,
	html: folded ? null : html,
	hidden: folded || html === null,
	role: by.role,
	agency: by.agency
});
