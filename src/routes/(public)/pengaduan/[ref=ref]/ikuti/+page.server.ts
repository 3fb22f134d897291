import { FOLLOW } from '$lib/forms/thread/wishes';
import { followThread } from '$lib/server/usecases/thread/follow';
import { formAction } from '$lib/server/web/form-action';
import { toSignIn } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A page without a face: who reloads the address of the form lands on the report.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/pengaduan/${params.ref.toUpperCase()}`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(FOLLOW, {
		open: ({ params, locals }: RequestEvent) => ({ ref: params.ref.toUpperCase(), doer: locals.actor }),
		async run({ house, event, opened, input }) {
			const outcome = await followThread(house, { ...opened, follows: input.ikuti });
			if (outcome.ok) return outcome;
			return outcome.refusal === 'not_allowed' ? toSignIn(event, `/pengaduan/${opened.ref}`) : error(404);
		},
		next: ({ opened }) => `/pengaduan/${opened.ref}#tindakan`
	})
} satisfies Actions;
