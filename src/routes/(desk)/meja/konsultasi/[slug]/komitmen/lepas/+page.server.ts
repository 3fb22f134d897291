import { parseCitation, typedCitation } from '$lib/forms/consultation/commitment/cite';
import { services } from '$lib/server/services';
import { untieComplaint } from '$lib/server/usecases/consultation/commitment/untie';
import { readFormKey } from '$lib/server/web/form-key';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import { requireStaff } from '../../../../../require-staff';
import type { Actions, PageServerLoad } from './$types';

// A page without a face: who reloads the address of the form lands on the list of what is tied.
export const load = (({ params, locals }) => {
	redirect(303, path(locals.lang, `/meja/konsultasi/${params.slug}/komitmen`));
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const form = await event.request.formData();
		const parsed = parseCitation(typedCitation(form));
		if (!parsed.ok) error(404);
		const { slug } = event.params;
		const outcome = await untieComplaint(services(), { slug, doer, formKey: readFormKey(form), ...parsed.input });
		if (!outcome.ok) error(outcome.refusal === 'wrong_stage' ? 409 : 404);
		redirect(303, path(event.locals.lang, `/meja/konsultasi/${slug}/komitmen?sudah=dilepas`));
	}
} satisfies Actions;
