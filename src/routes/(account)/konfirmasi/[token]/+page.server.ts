import { button } from '$lib/forms/kit/form';
import { findTokenOwner } from '$lib/server/auth/email-token';
import { services } from '$lib/server/services';
import { confirmEmail } from '$lib/server/usecases/account/confirm-email';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Opening the link changes nothing, since mail programs open links too; pressing the button does. */
export const load: PageServerLoad = async ({ params, locals }) => {
	const { db, now } = services();
	const owner = await findTokenOwner(db, params.token, 'confirm', now());
	return { email: owner?.email ?? null, signedIn: locals.user !== null };
};

export const actions = {
	default: formAction(button('confirm'), {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.token,
		run: ({ house, opened: token }) => confirmEmail(house, token),
		refused: ({ refusals }) => refusals.account,
		next: ({ event }) => (event.locals.user ? '/akun?pesan=dikonfirmasi' : '/masuk?pesan=dikonfirmasi')
	})
} satisfies Actions;
