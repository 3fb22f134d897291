import { services } from '$lib/server/services';
import { followThread } from '$lib/server/usecases/thread/follow';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// A page without a face: who reloads the address of the form lands on the report.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/pengaduan/${params.ref.toUpperCase()}`));
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, params, locals }) => {
		const ref = params.ref.toUpperCase();
		const form = await request.formData();
		const outcome = await followThread(services(), { ref, doer: locals.actor, follows: form.get('ikuti') !== 'tidak' });
		const here = path(locals.lang, `/pengaduan/${ref}`);
		if (outcome.ok) redirect(303, `${here}#tindakan`);
		if (outcome.refusal === 'not_found') error(404);
		redirect(303, path(locals.lang, `/masuk?ke=${encodeURIComponent(here)}`));
	}
} satisfies Actions;
