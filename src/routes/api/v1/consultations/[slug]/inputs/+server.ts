import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { publicConsultationHead } from '$lib/server/queries/consultation/public-head';
import { serve } from '$lib/server/web/api/serve';
import { inputJson } from '$lib/server/web/api/topic-json';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The inputs of a consultation with what became of each, as their page shows them with the same filters. */
export const GET = serve('list_inputs', async ({ house, params, asked, after }) => {
	const found = await publicConsultationHead(house, params['slug'] ?? '');
	if (!found) return null;
	const { slug } = found.head;
	const filter = { ...parseInputFilter(asked), older: after === null ? null : Number(after), newer: null };
	const { inputs, older } = await publicInputs(house.db, found.head, filter);
	return {
		body: { data: inputs.map((input) => inputJson(input, house.env.origin, slug)), next_cursor: null },
		after: older === null ? null : String(older)
	};
});
