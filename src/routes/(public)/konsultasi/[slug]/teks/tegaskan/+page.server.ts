import { networkOf } from '$lib/server/auth/network';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { services } from '$lib/server/services';
import { affirmInput } from '$lib/server/usecases/consultation/input/affirm-input';
import { supportThread } from '$lib/server/usecases/thread/support';
import { readFormKey } from '$lib/server/web/form-key';
import { makeVoice } from '$lib/server/web/voice';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATUS = { not_found: 404, not_allowed: 404, closed: 409, form_spent: 409, too_many_attempts: 429 } as const;

// A page without a face: who reloads the address of the form lands on the text.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/konsultasi/${params.slug}/teks`));
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const { params, locals, request, getClientAddress } = event;
		const house = services();
		const found = await findConsultationHead(house, params.slug, locals.actor);
		if (!found) error(404);
		const form = await request.formData();
		const [stance, post, version] = ['sikap', 'masukan', 'versi'].map((name) => String(form.get(name) ?? ''));
		const postId = UUID.test(post ?? '') ? (post ?? '') : '';
		const pin = { postId, textVersion: /^\d{1,6}$/.test(version ?? '') ? Number(version) : 0 };
		const outcome =
			stance === 'berlaku'
				? await affirmInput(house, { slug: params.slug, doer: locals.actor, formKey: readFormKey(form), ...pin })
				: await supportThread(house, {
						...{ ref: found.head.ref, voice: makeVoice(event, house.env), network: networkOf(getClientAddress()) },
						...{ supports: stance !== 'tarik', input: pin }
					});
		if (!outcome.ok) error(STATUS[outcome.refusal]);
		redirect(303, path(locals.lang, `/konsultasi/${params.slug}/teks`));
	}
} satisfies Actions;
