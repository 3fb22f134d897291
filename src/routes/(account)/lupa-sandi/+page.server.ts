import { FORGOTTEN } from '$lib/forms/account/sign-in';
import { requestPasswordReset } from '$lib/server/usecases/account/reset-password';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ url }) => ({ sent: url.searchParams.has('terkirim') });

export const actions = {
	default: formAction(FORGOTTEN, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: ({ house, event, input }) => requestPasswordReset(house, { ...input, ...arrivalOf(event, house.env) }),
		next: () => '/lupa-sandi?terkirim'
	})
} satisfies Actions;
