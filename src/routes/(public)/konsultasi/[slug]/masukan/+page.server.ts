import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { listInputs, listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const house = services();
	const { params, locals, url } = event;
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, capacities } = found;
	const filter = parseInputFilter(url.searchParams);
	const reader = { capacities, voice: voiceOf(event, house.env) };
	const [page, { provisions }] = await Promise.all([
		listInputs(house.db, head.id, filter, reader),
		listSubjects(house.db, head.id, head.textVersion)
	]);
	return { ...page, filter, provisions };
}) satisfies PageServerLoad;
