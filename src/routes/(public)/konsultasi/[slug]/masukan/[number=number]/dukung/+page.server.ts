import { networkOf } from '$lib/server/auth/network';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInputPost } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { supportThread, type SupportRefusal } from '$lib/server/usecases/thread/support';
import { makeVoice } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const STATUS = { not_found: 404, closed: 409, too_many_attempts: 429 } as const satisfies Record<
	SupportRefusal,
	number
>;

// A page without a face: who reloads the address of the form lands on the input.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/masukan/${params.number}`));
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const { request, params, locals, getClientAddress } = event;
		const house = services();
		const found = await findConsultationHead(house, params.slug, locals.actor);
		const postId = found && (await findInputPost(house.db, found.head.id, Number(params.number)));
		if (!postId) error(404);
		const form = await request.formData();
		const version = String(form.get('versi') ?? '');
		const outcome = await supportThread(house, {
			...{ ref: found.head.ref, voice: makeVoice(event, house.env), network: networkOf(getClientAddress()) },
			input: { postId, textVersion: /^\d{1,6}$/.test(version) ? Number(version) : 0 },
			supports: form.get('dukung') !== 'tidak'
		});
		if (!outcome.ok) error(STATUS[outcome.refusal]);
		redirect(303, path(locals.lang, `/konsultasi/${params.slug}/masukan/${params.number}`));
	}
} satisfies Actions;
