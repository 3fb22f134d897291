import { PROFILE } from '$lib/forms/account/profile';
import { changeProfile } from '$lib/server/usecases/account/change-profile';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import { path } from '$lib/text/path';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireUser(event);
};

export const actions = {
	default: formAction(PROFILE, {
		open: (event: RequestEvent) => requireUser(event).user.id,
		run: ({ house, opened: userId, input }) => changeProfile(house, { userId, ...input }),
		next: ({ input }) => ({ at: path(input.lang, '/akun?pesan=profil') })
	})
} satisfies Actions;
