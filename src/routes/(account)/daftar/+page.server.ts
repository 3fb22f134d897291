import { REGISTER } from '$lib/forms/account/register';
import { register } from '$lib/server/usecases/account/register';
import { formAction } from '$lib/server/web/form-action';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, path(locals.lang, '/akun'));
	return { sent: url.searchParams.has('terkirim') };
};

export const actions = {
	default: formAction(REGISTER, {
		senders: { from: 'anyone' },
		open: ({ locals: { lang, proved = false }, getClientAddress }: RequestEvent) => ({
			lang,
			proved,
			address: getClientAddress()
		}),
		run: ({ house, opened, input }) => register(house, { ...input, ...opened }),
		next: () => '/daftar?terkirim'
	})
} satisfies Actions;
