import { readForm } from '$lib/forms/account/read-form';
import { emailForm } from '$lib/forms/account/sign-in';
import { services } from '$lib/server/services';
import { requestPasswordReset } from '$lib/server/usecases/account/reset-password';
import { giveBack, giveBackLater } from '$lib/server/web/account-form';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ sent: url.searchParams.has('terkirim') });

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const read = readForm(emailForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		const answer = await requestPasswordReset(services(), { ...read.value, address: event.getClientAddress() });
		if (!answer.ok) return giveBackLater(event, form, answer);
		redirect(303, path(event.locals.lang, '/lupa-sandi?terkirim'));
	}
};
