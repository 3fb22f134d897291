import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { openInputs } from '$lib/server/queries/consultation/input/inputs';
import { withMySupport } from '$lib/server/queries/consultation/input/my-support';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { db, env } = services();
	const { head, insider } = await event.parent();
	const filter = parseInputFilter(event.url.searchParams);
	const seen = insider ? await openInputs(db, head, filter, insider) : await publicInputs(db, head, filter);
	return { ...seen, inputs: await withMySupport(db, seen.inputs, voiceOf(event, env)) };
}) satisfies PageServerLoad;
