import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { findInput } from '$lib/server/queries/consultation/input/inputs';
import { withMySupport } from '$lib/server/queries/consultation/input/my-support';
import { publicInput } from '$lib/server/queries/consultation/input/public-inputs';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const load = (async (event) => {
	const { params, url } = event;
	const { db, env } = services();
	const { head, may, insider } = await event.parent();
	madeOfThreads(event, [head.id]);
	const number = Number(params.number);
	const after = instantOf(url.searchParams.get('setelah') ?? '');
	const seen = insider
		? await findInput(db, head.id, number, insider, after)
		: await publicInput(db, head, number, after);
	const [input] = seen ? await withMySupport(db, [seen.input], voiceOf(event, env)) : [];
	if (!seen || !input) error(404);
	return { ...seen, input, done: url.searchParams.get('sudah'), ...heldActsFor(input, may) };
}) satisfies PageServerLoad;

/** Where the next replies begin; nonsense begins at the first. */
function instantOf(asked: string): Date | null {
	const instant = INSTANT.test(asked) ? Date.parse(asked) : NaN;
	return instant ? new Date(instant) : null;
}
