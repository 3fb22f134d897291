import { isStaff } from '$lib/domain/actor/actor';
import { isUuid } from '$lib/domain/uuid';
import type { FollowOwner } from '$lib/server/db/follows';
import { findWishes, listFollows } from '$lib/server/queries/follow/mine';
import { findMyDevices } from '$lib/server/queries/follow/my-devices';
import { services } from '$lib/server/services';
import { deviceActions } from '$lib/server/web/device-actions';
import { followActions } from '$lib/server/web/follow-actions';
import { requireUser } from '$lib/server/web/require-user';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const ownerOf = (event: RequestEvent): FollowOwner => ({ whose: 'user', id: requireUser(event).user.id });

export const load: PageServerLoad = async (event) => {
	const owner = ownerOf(event);
	const house = services();
	const after = event.url.searchParams.get('setelah');
	const [list, wishes, mine] = await Promise.all([
		listFollows(house.db, owner, after && isUuid(after) ? after : null),
		findWishes(house.db, owner),
		findMyDevices(house, owner.id)
	]);
	if (!wishes) error(404);
	return { list, wishes, mine, staff: isStaff(event.locals.actor), saved: event.url.searchParams.has('pesan') };
};

export const actions = { ...followActions(ownerOf, () => '/akun/ikutan'), ...deviceActions } satisfies Actions;
