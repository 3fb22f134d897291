import type { FollowSubject } from '$lib/domain/follow/subject';
import { ASK_TO_FOLLOW, parseFollowAsked } from '$lib/forms/follow';
import { button } from '$lib/forms/kit/form';
import { findFollow } from '$lib/server/db/followable';
import { findFollowable } from '$lib/server/queries/follow/followable';
import { services } from '$lib/server/services';
import { askToFollow, followAs, followNoMore } from '$lib/server/usecases/follow/follow';
import { formAction } from '$lib/server/web/form-action';
import { ownersOf } from '$lib/server/web/owners';
import { placeOfSubject } from '$lib/ui/follow/place-of-subject';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { accountOf, hereOf } from './here';

const wantedBy = async ({ url, locals }: Pick<RequestEvent, 'url' | 'locals'>) =>
	(await findFollowable(services().db, parseFollowAsked(url.searchParams), locals.actor)) ?? error(404);

/** More than one matter. */
const isWide = ({ kind }: FollowSubject) => kind === 'around' || kind === 'list';

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
		run: ({ house, event, opened }) => followAs(house, opened, accountOf(event)),
		// The page of a matter says that it is followed; lists do not.
		next: ({ event, opened: { subject } }) =>
			isWide(subject) ? hereOf(event, { pesan: 'diikuti' }) : `${placeOfSubject(subject)}#ikuti`
	}),
	henti: formAction(button('unfollow_subject'), {
		senders: { from: 'guests' },
		open: wantedBy,
		run: ({ house, event, opened }) => followNoMore(house, opened, accountOf(event)),
		next: ({ event, opened: { subject } }) => (isWide(subject) ? hereOf(event) : `${placeOfSubject(subject)}#ikuti`)
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
