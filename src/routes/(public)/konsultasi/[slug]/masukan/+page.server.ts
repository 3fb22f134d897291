import { inputQuery, parseInputFilter } from '$lib/forms/consultation/input/filter';
import { besideInputs } from '$lib/server/queries/consultation/input/beside';
import { listPinnedInputs, openInputs } from '$lib/server/queries/consultation/input/inputs';
import { withMySupport } from '$lib/server/queries/consultation/input/my-support';
import { publicInputs } from '$lib/server/queries/consultation/input/public-inputs';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { voiceOf } from '$lib/server/web/voice';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { db, env } = services();
	const { head, insider } = await event.parent();
	madeOfThreads(event, [head.id]);
	const filter = parseInputFilter(event.url.searchParams);
	const seen = insider ? await openInputs(db, head, filter, insider) : await publicInputs(db, head, filter);
	const { refused, pinned: first } = await besideInputs(db, head.id);
	const pinned = inputQuery(filter) === '' ? await listPinnedInputs(db, head.id, first, insider || ['anyone']) : [];
	return { ...seen, refused, pinned, inputs: await withMySupport(db, seen.inputs, voiceOf(event, env)) };
}) satisfies PageServerLoad;
