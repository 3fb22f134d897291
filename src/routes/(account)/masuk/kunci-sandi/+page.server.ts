import { PASSKEY_SIGN_IN, passkeyAnswer } from '$lib/forms/account/passkey';
import { optionsToSign } from '$lib/server/auth/passkey-options';
import { services } from '$lib/server/services';
import { signInByPasskey } from '$lib/server/usecases/account/passkeys';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { arriveAt } from '../arrive';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('ke')) ?? path(locals.lang, '/akun'));
	// Each look has a challenge of its own, and none is kept.
	locals.personal = true;
	return {
		options: optionsToSign(services(), 'passkey_sign_in', null),
		byPassword: path(locals.lang, `/masuk${url.search}`)
	};
};

export const actions = {
	default: formAction(PASSKEY_SIGN_IN, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: ({ house, event, input }) =>
			signInByPasskey(house, { answer: passkeyAnswer(input), ...arrivalOf(event, house.env) }),
		refused: ({ refusals }) => refusals.account,
		mends: ['passkey_failed'],
		next: ({ event }, { sessionId }) => arriveAt(event, sessionId)
	})
} satisfies Actions;
