import { BEGIN_APP, CONFIRM_APP, REMOVE_APP, RENEW_CODES } from '$lib/forms/account/second-step';
import { isFresh } from '$lib/server/auth/freshness';
import { findMySecondStep } from '$lib/server/queries/account/my-second-step';
import { services } from '$lib/server/services';
import { beginApp, confirmApp, removeApp, renewRecoveryCodes } from '$lib/server/usecases/account/second-step';
import { formAction } from '$lib/server/web/form-action';
import { dutyOf } from '$lib/server/web/hooks/identify';
import { requireUser } from '$lib/server/web/require-user';
import { textFor } from '$lib/text/catalogue';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { user, session } = requireUser(event);
	const house = services();
	const { qrTitle } = textFor(event.locals.lang).account.secondStep;
	const { factors, pending } = await findMySecondStep(house, user, qrTitle);
	// A secret that was begun is for nobody who comes to the open session later: it is drawn anew.
	return { factors, pending: isFresh(session, house.env) ? pending : null, duty: dutyOf(user, house) };
};

const HERE = '/akun/keamanan/dua-langkah';
const owner = (event: RequestEvent) => requireUser(event).user.id;

export const actions = {
	mulai: formAction(BEGIN_APP, {
		fresh: true,
		open: owner,
		run: ({ house, opened: userId }) => beginApp(house, userId),
		refused: ({ refusals }) => refusals.account,
		next: () => HERE
	}),
	pasang: formAction(CONFIRM_APP, {
		fresh: true,
		open: (event: RequestEvent) => requireUser(event).session,
		run: ({ house, opened: session, input }) => confirmApp(house, { session, ...input }),
		refused: ({ refusals }) => refusals.account,
		at: { wrong_code: 'code' },
		next: (_, codes) => (codes.length > 0 ? { show: { codes } } : HERE)
	}),
	lepas: formAction(REMOVE_APP, {
		fresh: true,
		open: owner,
		run: ({ house, opened: userId }) => removeApp(house, userId),
		next: () => HERE
	}),
	kode: formAction(RENEW_CODES, {
		fresh: true,
		open: owner,
		run: ({ house, opened: userId }) => renewRecoveryCodes(house, userId),
		refused: ({ refusals }) => refusals.account,
		next: (_, codes) => ({ show: { codes } })
	})
} satisfies Actions;
