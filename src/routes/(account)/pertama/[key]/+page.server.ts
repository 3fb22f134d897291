import { REGISTER } from '$lib/forms/account/register';
import { services } from '$lib/server/services';
import { isFirstKey, makeFirst } from '$lib/server/usecases/administration/first-administrator';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { beginVisit } from '$lib/server/web/visit';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** For nobody but who started the server: the link stands in its output, until the first administrator is made. */
export const load: PageServerLoad = async ({ params }) => {
	if (!(await isFirstKey(services(), params.key))) error(404);
};

export const actions = {
	default: formAction(REGISTER, {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.key,
		run: ({ house, event, opened: key, input }) => makeFirst(house, { key, ...input, ...arrivalOf(event, house.env) }),
		refused: ({ refusals }) => refusals.account,
		at: { too_short: 'password', too_long: 'password', guessable: 'password', like_you: 'password' },
		next: async ({ event }, { sessionId }) => {
			if (sessionId === null) return '/masuk?ke=/admin/mulai' as const;
			await beginVisit(event, sessionId);
			return '/admin/mulai' as const;
		}
	})
} satisfies Actions;
