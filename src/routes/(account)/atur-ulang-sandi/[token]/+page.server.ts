import { newPasswordForm } from '$lib/forms/account/password';
import { readForm } from '$lib/forms/account/read-form';
import { findTokenOwner } from '$lib/server/auth/email-token';
import { services } from '$lib/server/services';
import { resetPassword } from '$lib/server/usecases/account/reset-password';
import { giveBack } from '$lib/server/web/account-form';
import { endVisit } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db, now } = services();
	const owner = await findTokenOwner(db, params.token, 'reset', now());
	return { email: owner?.email ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, request, locals } = event;
		const form = await request.formData();
		const read = readForm(newPasswordForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		const answer = await resetPassword(services(), { token: params.token, ...read.value });
		if (!answer.ok && answer.refusal === 'link_void') return giveBack(event, form, { form: 'link_void' }, 409);
		if (!answer.ok) return giveBack(event, form, { password: answer.refusal });
		await endVisit(event);
		redirect(303, path(locals.lang, '/masuk?pesan=sandi-baru'));
	}
};
