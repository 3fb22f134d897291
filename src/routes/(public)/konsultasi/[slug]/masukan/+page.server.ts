import { inputQuery, parseInputFilter } from '$lib/forms/consultation/input/filter';
import { listPinnedInputs, openInputs } from '$lib/server/queries/consultation/input/inputs';
import { withMySupport } from '$lib/server/queries/consultation/input/my-support';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { services } from '$lib/server/services';
import { countRefusedInputs } from '$lib/server/queries/consultation/input/refused';
import { voiceOf } from '$lib/server/web/voice';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { db, env } = services();
	const { head, insider } = await event.parent();
	const filter = parseInputFilter(event.url.searchParams);
	const seen = insider ? await openInputs(db, head, filter, insider) : await publicInputs(db, head, filter);
	const refused = await countRefusedInputs(db, head.id);
	const pinned = inputQuery(filter) === '' ? await listPinnedInputs(db, head.id, insider || ['anyone']) : [];
	return { ...seen, refused, pinned, inputs: await withMySupport(db, seen.inputs, voiceOf(event, env)) };
}) satisfies PageServerLoad;
