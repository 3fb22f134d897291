import { CHANGE_EMAIL } from '$lib/forms/account/change-email';
import { askForNewEmail } from '$lib/server/usecases/account/change-email';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireUser(event);
	return { sent: event.url.searchParams.has('terkirim') };
};

export const actions = {
	default: formAction(CHANGE_EMAIL, {
		open: (event: RequestEvent) => requireUser(event).user.id,
		fresh: true,
		run: ({ house, opened: userId, input }) => askForNewEmail(house, { userId, ...input }),
		refused: ({ refusals }) => refusals.account,
		at: { same_email: 'email' },
		next: () => '/akun/keamanan/email?terkirim'
	})
} satisfies Actions;
