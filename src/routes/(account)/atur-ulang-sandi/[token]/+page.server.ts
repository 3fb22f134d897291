import { NEW_PASSWORD } from '$lib/forms/account/password';
import { findTokenOwner } from '$lib/server/auth/email-token';
import { services } from '$lib/server/services';
import { resetPassword } from '$lib/server/usecases/account/reset-password';
import { formAction } from '$lib/server/web/form-action';
import { endVisit } from '$lib/server/web/visit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { db, now } = services();
	const owner = await findTokenOwner(db, params.token, 'reset', now());
	return { email: owner?.email ?? null };
};

export const actions = {
	default: formAction(NEW_PASSWORD, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.token,
		run: ({ house, opened: token, input }) => resetPassword(house, { token, ...input }),
		refused: ({ refusals }) => refusals.account,
		at: { too_short: 'password', too_long: 'password', guessable: 'password', like_you: 'password' },
		next: async ({ event }) => {
			await endVisit(event);
			return '/masuk?pesan=sandi-baru' as const;
		}
	})
} satisfies Actions;
