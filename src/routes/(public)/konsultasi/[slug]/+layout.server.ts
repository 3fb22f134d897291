import { findConsultationFrame } from '$lib/server/queries/consultation/my-head';
import { services } from '$lib/server/services';
import { passOn } from '$lib/server/web/form/give-back';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load = (async (event) => {
	passOn(event);
	const { params, locals } = event;
	const found = await findConsultationFrame(services(), params.slug, locals.actor);
	if (!found) error(404);
	return found;
}) satisfies LayoutServerLoad;
