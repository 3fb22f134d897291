import { SUPPORT } from '$lib/forms/thread/wishes';
import { networkOf } from '$lib/server/auth/network';
import { supportThread } from '$lib/server/usecases/thread/support';
import { formAction } from '$lib/server/web/form-action';
import { refuseAtLimit } from '$lib/server/web/refuse-at-limit';
import { makeVoiceOfButton } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

// A page without a face: who reloads the address of the form lands on the report.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/pengaduan/${params.ref.toUpperCase()}`));
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(SUPPORT, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.ref.toUpperCase(),
		async run({ house, event, opened: ref, input, drawnKey }) {
			const outcome = await supportThread(house, {
				ref,
				voice: makeVoiceOfButton(event, house.env, drawnKey),
				network: networkOf(event.getClientAddress()),
				proved: event.locals.proved === true,
				supports: input.dukung
			});
			if (outcome.ok) return outcome;
			return outcome.refusal === 'too_many_attempts' ? refuseAtLimit(house, event, outcome) : error(404);
		},
		next: (_, { ref }) => `/pengaduan/${ref}#tindakan`
	})
} satisfies Actions;
