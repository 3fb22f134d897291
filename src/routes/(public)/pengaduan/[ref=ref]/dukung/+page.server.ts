import { services } from '$lib/server/services';
import { networkOf } from '$lib/server/auth/network';
import { supportThread } from '$lib/server/usecases/thread/support';
import { makeVoice } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

// A page without a face: who reloads the address of the form lands on the report.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/pengaduan/${params.ref.toUpperCase()}`));
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const { request, params, locals, getClientAddress } = event;
		const house = services();
		const form = await request.formData();
		const outcome = await supportThread(house, {
			ref: params.ref.toUpperCase(),
			voice: makeVoice(event, house.env),
			network: networkOf(getClientAddress()),
			supports: form.get('dukung') !== 'tidak'
		});
		if (!outcome.ok) error(outcome.refusal === 'not_found' ? 404 : 429);
		redirect(303, path(locals.lang, `/pengaduan/${outcome.value.ref}#tindakan`));
	}
} satisfies Actions;
