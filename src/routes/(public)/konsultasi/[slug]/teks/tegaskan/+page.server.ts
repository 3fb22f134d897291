import { AFFIRMATION } from '$lib/forms/thread/wishes';
import { networkOf } from '$lib/server/auth/network';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { affirmInput } from '$lib/server/usecases/consultation/input/affirm-input';
import { supportThread } from '$lib/server/usecases/thread/support';
import { formAction } from '$lib/server/web/form-action';
import { refuseAtLimit } from '$lib/server/web/refuse-at-limit';
import { makeVoiceOfButton } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const STATUS = { not_found: 404, not_allowed: 404, closed: 409, form_spent: 409 } as const;

// A page without a face: who reloads the address of the form lands on the text.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/teks`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(AFFIRMATION, {
		async open({ params, locals }: RequestEvent) {
			const found = await findConsultationHead(services(), params.slug, locals.actor);
			return found ? { slug: params.slug, ref: found.head.ref, doer: locals.actor } : error(404);
		},
		async run({ house, event, opened: { slug, ref, doer }, input, formKey, drawnKey }) {
			const pin = { postId: input.masukan ?? '', textVersion: input.versi ?? 0 };
			const outcome =
				input.sikap === 'berlaku'
					? await affirmInput(house, { slug, doer, formKey, ...pin })
					: await supportThread(house, {
							ref,
							voice: makeVoiceOfButton(event, house.env, drawnKey),
							network: networkOf(event.getClientAddress()),
							proved: event.locals.proved === true,
							supports: input.sikap !== 'tarik',
							input: pin
						});
			if (outcome.ok) return { ok: true, value: null };
			return outcome.refusal === 'too_many_attempts'
				? refuseAtLimit(house, event, outcome)
				: error(STATUS[outcome.refusal]);
		},
		next: ({ opened }) => `/konsultasi/${opened.slug}/teks`
	})
} satisfies Actions;
