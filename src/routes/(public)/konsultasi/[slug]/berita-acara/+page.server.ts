import { myMinutes } from '$lib/server/queries/consultation/minutes/my-minutes';
import { publicMinutes } from '$lib/server/queries/consultation/minutes/public-minutes';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { locals, url } = event;
	const { db } = services();
	const { head, insider } = await event.parent();
	madeOfThreads(event, [head.id]);
	const { yours, early } = await myMinutes(db, head, { insider, userId: locals.actor.userId });
	return {
		minutes: early ?? (await publicMinutes(db, head)),
		yours,
		signedNow: url.searchParams.get('sudah') === 'ditandatangani'
	};
}) satisfies PageServerLoad;
