import { findTokenOwner } from '$lib/server/auth/email-token';
import { services } from '$lib/server/services';
import { confirmEmail } from '$lib/server/usecases/account/confirm-email';
import { giveBack } from '$lib/server/web/account-form';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Opening the link changes nothing, since mail programs open links too; pressing the button does. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { db, now } = services();
	const owner = await findTokenOwner(db, params.token, 'confirm', now());
	return { email: owner?.email ?? null, signedIn: locals.user !== null };
};

export const actions: Actions = {
	default: async (event) => {
		const { params, locals, request } = event;
		const answer = await confirmEmail(services(), params.token);
		if (!answer.ok) return giveBack(event, await request.formData(), { form: answer.refusal }, 409);
		redirect(303, path(locals.lang, locals.user ? '/akun?pesan=dikonfirmasi' : '/masuk?pesan=dikonfirmasi'));
	}
};
