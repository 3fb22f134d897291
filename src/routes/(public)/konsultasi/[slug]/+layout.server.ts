import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load = (async ({ params, locals }) => {
	const found = await findConsultationHead(services(), params.slug, locals.actor);
	if (!found) error(404);
	const { head, may } = found;
	return { head, may };
}) satisfies LayoutServerLoad;
