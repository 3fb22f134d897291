import { SIGN_IN } from '$lib/forms/account/sign-in';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { arrivalOf } from '$lib/server/web/arrival';
import { formAction } from '$lib/server/web/form-action';
import { localPath } from '$lib/server/web/local-path';
import { beginVisit } from '$lib/server/web/visit';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.user) redirect(303, localPath(url.searchParams.get('ke')) ?? path(locals.lang, '/akun'));
	return { outcome: url.searchParams.get('pesan') };
};

export const actions = {
	default: formAction(SIGN_IN, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => event,
		run: ({ house, event, input }) => signIn(house, { ...input, ...arrivalOf(event, house.env) }),
		refused: ({ refusals }) => refusals.account,
		mends: ['wrong_credentials'],
		next: async ({ event }, { sessionId }) => {
			const start = await beginVisit(event, sessionId);
			return { at: localPath(event.url.searchParams.get('ke')) ?? start };
		}
	})
} satisfies Actions;
