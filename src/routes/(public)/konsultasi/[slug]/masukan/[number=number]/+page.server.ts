import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInput } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const house = services();
	const { params, locals, url } = event;
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, may, capacities } = found;
	const asked = url.searchParams.get('setelah') ?? '';
	const after = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(asked) ? Date.parse(asked) : NaN;
	const reader = { capacities, voice: voiceOf(event, house.env) };
	const one = await findInput(house.db, head.id, Number(params.number), reader, after ? new Date(after) : null);
	if (!one) error(404);
	return {
		...one,
		formKey: crypto.randomUUID(),
		done: url.searchParams.get('sudah'),
		...heldActsFor(one.input, may)
	};
}) satisfies PageServerLoad;
