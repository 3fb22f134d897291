import { SUPPORT } from '$lib/forms/thread/wishes';
import { networkOf } from '$lib/server/auth/network';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInputPost } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { supportThread, type SupportRefusal } from '$lib/server/usecases/thread/support';
import { formAction } from '$lib/server/web/form-action';
import { makeVoice } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const STATUS = { not_found: 404, closed: 409, too_many_attempts: 429 } as const satisfies Record<
	SupportRefusal,
	number
>;

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
		async run({ house, event, opened: { ref, postId }, input }) {
			const outcome = await supportThread(house, {
				ref,
				voice: makeVoice(event, house.env),
				network: networkOf(event.getClientAddress()),
				input: { postId, textVersion: input.versi ?? 0 },
				supports: input.dukung
			});
			return outcome.ok ? outcome : error(STATUS[outcome.refusal]);
		},
		next: ({ event: { params } }) => `/konsultasi/${params.slug}/masukan/${params.number}`
	})
} satisfies Actions;
