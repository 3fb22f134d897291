import { isStaff } from '$lib/domain/actor/actor';
import { isUuid } from '$lib/domain/uuid';
import type { FollowOwner } from '$lib/server/db/follows';
import { findWishes, listFollows } from '$lib/server/queries/follow/mine';
import { services } from '$lib/server/services';
import { followActions } from '$lib/server/web/follow-actions';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const ownerOf = (event: RequestEvent): FollowOwner => ({ whose: 'user', id: requireUser(event).user.id });

export const load: PageServerLoad = async (event) => {
	const owner = ownerOf(event);
	const { db } = services();
	const after = event.url.searchParams.get('setelah');
	const [list, wishes] = await Promise.all([
		listFollows(db, owner, after && isUuid(after) ? after : null),
		findWishes(db, owner)
	]);
	if (!wishes) error(404);
	return { list, wishes, staff: isStaff(event.locals.actor), saved: event.url.searchParams.has('pesan') };
};

export const actions = followActions(ownerOf, () => '/akun/ikutan') satisfies Actions;
