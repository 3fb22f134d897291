import { SUPPORT } from '$lib/forms/thread/wishes';
import { networkOf } from '$lib/server/auth/network';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInputPost } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { supportThread, type SupportRefusal } from '$lib/server/usecases/thread/support';
import { formAction } from '$lib/server/web/form-action';
import { refuseAtLimit } from '$lib/server/web/refuse-at-limit';
import { makeVoiceOfButton } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const STATUS = { not_found: 404, closed: 409 } as const satisfies Record<SupportRefusal, number>;

// A page without a face: who reloads the address of the form lands on the input.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/masukan/${params.number}`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(SUPPORT, {
		senders: { from: 'anyone' },
		async open({ params, locals }: RequestEvent) {
			const { db } = services();
			const found = await findConsultationHead(services(), params.slug, locals.actor);
			const postId = found && (await findInputPost(db, found.head.id, Number(params.number)));
			return postId ? { ref: found.head.ref, postId } : error(404);
		},
		async run({ house, event, opened: { ref, postId }, input, drawnKey }) {
			const outcome = await supportThread(house, {
				ref,
				voice: makeVoiceOfButton(event, house.env, drawnKey),
				network: networkOf(event.getClientAddress()),
				proved: event.locals.proved === true,
				input: { postId, textVersion: input.versi ?? 0 },
				supports: input.dukung
			});
			if (outcome.ok) return outcome;
			return outcome.refusal === 'too_many_attempts'
				? refuseAtLimit(house, event, outcome)
				: error(STATUS[outcome.refusal]);
		},
		next: ({ event: { params } }) => `/konsultasi/${params.slug}/masukan/${params.number}`
	})
} satisfies Actions;
