import { ASK_TO_FOLLOW, parseFollowAsked } from '$lib/forms/follow';
import { button } from '$lib/forms/kit/form';
import { findFollow, findFollowable } from '$lib/server/db/followable';
import { services } from '$lib/server/services';
import { askToFollow, followAs } from '$lib/server/usecases/follow/follow';
import { formAction } from '$lib/server/web/form-action';
import { ownersOf } from '$lib/server/web/owners';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const wantedBy = async ({ url }: Pick<RequestEvent, 'url'>) =>
	(await findFollowable(services().db, parseFollowAsked(url.searchParams))) ?? error(404);

/** The same page without what its forms add to its address. */
function hereOf({ url }: Pick<RequestEvent, 'url'>, more: Record<string, string> = {}): `/${string}` {
	const query = new URLSearchParams(
		[...url.searchParams].filter(([name]) => !name.startsWith('/') && name !== 'pesan')
	);
	for (const [name, value] of Object.entries(more)) query.set(name, value);
	return `/ikuti?${query}`;
}

export const load: PageServerLoad = async (event) => {
	const wanted = await wantedBy(event);
	const { user } = event.locals;
	const own = user && (await findFollow(services().db, wanted, { whose: 'user', id: user.id }));
	const query = hereOf(event).slice('/ikuti?'.length);
	return { subject: wanted.subject, query, follows: Boolean(own), outcome: event.url.searchParams.get('pesan') };
};

export const actions = {
	akun: formAction(button('follow_subject'), {
		senders: { from: 'guests' },
		open: wantedBy,
		// Who has no account is asked for an address: the button is the same for all, for its page is.
		run: ({ house, event, opened }) => {
			const { user, lang } = event.locals;
			if (!user) redirect(303, path(lang, hereOf(event)));
			return followAs(house, opened, user.id);
		},
		next: ({ event }) => hereOf(event, { pesan: 'diikuti' })
	}),
	tamu: formAction(ASK_TO_FOLLOW, {
		senders: { from: 'anyone' },
		open: wantedBy,
		run: ({ house, event, opened: wanted, input: { email } }) =>
			askToFollow(house, {
				wanted,
				email,
				lang: event.locals.lang,
				owners: ownersOf(event, house.env)
			}),
		next: ({ event }) => hereOf(event, { pesan: 'terkirim' })
	})
} satisfies Actions;
