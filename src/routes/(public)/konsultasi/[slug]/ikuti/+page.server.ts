import { FOLLOW } from '$lib/forms/thread/wishes';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { followThread } from '$lib/server/usecases/thread/follow';
import { formAction } from '$lib/server/web/form-action';
import { toSignIn } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A page without a face: who reloads the address of the form lands on the consultation.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(FOLLOW, {
		async open({ params, locals }: RequestEvent) {
			const found = await findConsultationHead(services(), params.slug, locals.actor);
			return found ? { ref: found.head.ref, doer: locals.actor } : error(404);
		},
		async run({ house, event, opened, input }) {
			const outcome = await followThread(house, { ...opened, follows: input.ikuti });
			if (outcome.ok) return outcome;
			return outcome.refusal === 'not_allowed' ? toSignIn(event, `/konsultasi/${event.params.slug}`) : error(404);
		},
		next: ({ event }) => `/konsultasi/${event.params.slug}#tindakan`
	})
} satisfies Actions;
