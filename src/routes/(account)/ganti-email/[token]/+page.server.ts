import { SETTLE_EMAIL } from '$lib/forms/account/change-email';
import { findTokenOwner } from '$lib/server/auth/email-token';
import { services } from '$lib/server/services';
import { settleEmail } from '$lib/server/usecases/account/change-email';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Opening the link changes nothing, since mail programs open links too; pressing the button does. */
export const load: PageServerLoad = async ({ params }) => {
	const { db, now } = services();
	const asked = await findTokenOwner(db, params.token, ['change_email', 'undo_email'], now());
	return { asked: asked?.address ? { undo: asked.purpose === 'undo_email', address: asked.address } : null };
};

export const actions = {
	default: formAction(SETTLE_EMAIL, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.token,
		run: ({ house, opened: token }) => settleEmail(house, token),
		refused: ({ refusals }) => refusals.account,
		next: ({ event }, how) => {
			if (how === 'undone') return '/masuk?pesan=email-kembali';
			return event.locals.user ? '/akun?pesan=email' : '/masuk?pesan=email';
		}
	})
} satisfies Actions;
