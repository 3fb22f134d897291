import { button } from '$lib/forms/kit/form';
import { services } from '$lib/server/services';
import { confirmFollow, findAsked } from '$lib/server/usecases/follow/confirm-follow';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Opening the link changes nothing, since mail programs open links too; pressing the button does. */
export const load: PageServerLoad = async ({ params }) => ({
	subject: (await findAsked(services(), params.token))?.subject ?? null
});

export const actions = {
	default: formAction(button('confirm_follow'), {
		senders: { from: 'anyone' },
		open: ({ params }: RequestEvent) => params.token,
		run: ({ house, opened: token }) => confirmFollow(house, token),
		refused: ({ refusals }) => refusals.account,
		next: (_, { manage }) => `/ikutan/${manage}?pesan=tersimpan`
	})
} satisfies Actions;
