import { readForm } from '$lib/forms/account/read-form';
import { registerForm } from '$lib/forms/account/register';
import { services } from '$lib/server/services';
import { register } from '$lib/server/usecases/account/register';
import { giveBack, giveBackLater } from '$lib/server/web/account-form';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, path(locals.lang, '/akun'));
	return { sent: url.searchParams.has('terkirim') };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, getClientAddress } = event;
		const form = await request.formData();
		const read = readForm(registerForm, form);
		if (!read.ok) return giveBack(event, form, read.faults);
		const answer = await register(services(), { ...read.value, lang: locals.lang, address: getClientAddress() });
		if (!answer.ok) return giveBackLater(event, form, answer);
		redirect(303, path(locals.lang, '/daftar?terkirim'));
	}
};
