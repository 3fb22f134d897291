import { allow, refuse } from '$lib/domain/result';
import { ADMISSION } from '$lib/forms/thread/wishes';
import { admitInput } from '$lib/server/usecases/consultation/input/admit';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A page without a face: who reloads the address of the form lands on the input.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/masukan/${params.number}`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(ADMISSION, {
		open: ({ params, locals }: RequestEvent) => ({
			slug: params.slug,
			number: Number(params.number),
			doer: locals.actor
		}),
		async run({ house, opened, formKey }) {
			const outcome = await admitInput(house, { ...opened, formKey });
			// Somebody else was faster: what was wanted is so, or the page tells what became of it.
			return outcome.ok || outcome.refusal === 'same_state' ? allow(null) : refuse('not_found');
		},
		next({ event, input, opened: { slug, number } }) {
			const here = path(event.locals.lang, `/konsultasi/${slug}/masukan/${number}`);
			return { at: localPath(input.kembali) ?? here };
		}
	})
} satisfies Actions;
