import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { followThread } from '$lib/server/usecases/thread/follow';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// A page without a face: who reloads the address of the form lands on the consultation.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}`));
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, params, locals }) => {
		const house = services();
		const found = await findConsultationHead(house, params.slug, locals.actor);
		if (!found) error(404);
		const follows = (await request.formData()).get('ikuti') !== 'tidak';
		const outcome = await followThread(house, { ref: found.head.ref, doer: locals.actor, follows });
		const here = path(locals.lang, `/konsultasi/${params.slug}`);
		if (outcome.ok) redirect(303, `${here}#tindakan`);
		if (outcome.refusal === 'not_found') error(404);
		redirect(303, path(locals.lang, `/masuk?ke=${encodeURIComponent(here)}`));
	}
} satisfies Actions;
