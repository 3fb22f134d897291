import { services } from '$lib/server/services';
import { admitInput } from '$lib/server/usecases/consultation/input/admit';
import { readFormKey } from '$lib/server/web/form-key';
import { localPath } from '$lib/server/web/local-path';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// A page without a face: who reloads the address of the form lands on the input.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/masukan/${params.number}`));
}) satisfies PageServerLoad;

export const actions = {
	default: async ({ request, params, locals }) => {
		const { slug } = params;
		const form = await request.formData();
		const outcome = await admitInput(services(), {
			...{ slug, number: Number(params.number), doer: locals.actor, formKey: readFormKey(form) }
		});
		// Somebody else was faster: what was wanted is so, or the page tells what became of it.
		if (!outcome.ok && outcome.refusal !== 'same_state') error(404);
		const back = form.get('kembali');
		const here = path(locals.lang, `/konsultasi/${slug}/masukan/${params.number}`);
		redirect(303, (typeof back === 'string' && localPath(back)) || here);
	}
} satisfies Actions;
