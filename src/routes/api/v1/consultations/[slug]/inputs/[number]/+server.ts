import { numberIn } from '$lib/forms/consultation/input/filter';
import { publicInput } from '$lib/server/queries/consultation/input/public-inputs';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';
import { inputJson, wordsJson } from '$lib/server/web/api/topic-json';

export { OPTIONS } from '$lib/server/web/api/serve';

/** One input with its answer and what was said under it, as its page shows it. */
export const GET = serve('read_input', async ({ house, params, after }) => {
	const number = numberIn(params['number'] ?? '');
	const found = number === null ? null : await publicConsultationHead(house, params['slug'] ?? '');
	if (number === null || !found) return null;
	const seen = await publicInput(house.db, found.head, number, after === null ? null : new Date(after));
	if (!seen) return null;
	return {
		body: {
			...inputJson(seen.input, house.env.origin, found.head.slug),
			answered_together: seen.together,
			voices: seen.voices.map(([version, count]) => ({ version, count })),
			thread: seen.replies.map(wordsJson),
			next_cursor: null
		},
		after: seen.after
	};
});
