import { isUuid } from '$lib/domain/uuid';
import { createSeal } from '$lib/server/identity/seal';
import { refusedOf } from '$lib/server/identity/refused-address';
import { readLinkToken } from '$lib/server/notices/stop-link';
import type { FollowOwner } from '$lib/server/db/follows';
import { findWishes, listFollows } from '$lib/server/queries/follow/mine';
import { services } from '$lib/server/services';
import { followActions } from '$lib/server/web/follow-actions';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Whoever reads the letters of an address has the link in them; nobody else can make one. */
function linkOf({ params }: { params: { token: string } }): FollowOwner | null {
	const link = readLinkToken(createSeal(services().env.secret), 'manage', params.token);
	return link?.whose === 'follower' ? { whose: link.whose, id: link.id } : null;
}

const ownerOf = (event: RequestEvent): FollowOwner => linkOf(event) ?? error(404);

export const load: PageServerLoad = async (event) => {
	const owner = linkOf(event);
	const { db } = services();
	const after = event.url.searchParams.get('setelah');
	const [list, wishes, refused] = await Promise.all([
		owner ? listFollows(db, owner, after && isUuid(after) ? after : null) : { follows: [], next: null },
		owner && findWishes(db, owner),
		owner && refusedOf(db, owner)
	]);
	return {
		isLink: owner !== null,
		list,
		wishes,
		refusedAt: refused?.toISOString() ?? null,
		here: `/ikutan/${event.params.token}` as const,
		staff: false,
		saved: event.url.searchParams.has('pesan')
	};
};

export const actions = followActions(ownerOf, ({ params }) => `/ikutan/${params.token}`) satisfies Actions;
