import { SECOND_STEP } from '$lib/forms/account/sign-in';
import { finishSignIn } from '$lib/server/usecases/account/sign-in';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { services } from '$lib/server/services';
import { clearStep, readStep } from '$lib/server/web/step-cookie';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { arriveAt } from '../arrive';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, cookies, url }) => {
	if (!readStep(cookies, services().env)) redirect(303, path(locals.lang, `/masuk${url.search}`));
	locals.personal = true;
	return {
		restart: path(locals.lang, `/masuk${url.search}`),
		byPasskey: path(locals.lang, `/masuk/kunci-sandi${url.search}`)
	};
};

export const actions = {
	default: formAction(SECOND_STEP, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: ({ house, event, input }) =>
			finishSignIn(house, {
				ticket: readStep(event.cookies, house.env) ?? '',
				...input,
				...arrivalOf(event, house.env)
			}),
		refused: ({ refusals }) => refusals.account,
		at: { wrong_code: 'code' },
		next: ({ house, event }, { sessionId }) => {
			clearStep(event.cookies, house.env);
			return arriveAt(event, sessionId);
		}
	})
} satisfies Actions;
