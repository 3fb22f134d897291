import { myMinutes } from '$lib/server/queries/consultation/minutes/my-minutes';
import { publicMinutes } from '$lib/server/queries/consultation/minutes/public-minutes';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent, locals, url }) => {
	const { db } = services();
	const { head, insider } = await parent();
	const { yours, early } = await myMinutes(db, head, { insider, userId: locals.actor.userId });
	return {
		minutes: early ?? (await publicMinutes(db, head)),
		yours,
		signedNow: url.searchParams.get('sudah') === 'ditandatangani'
	};
}) satisfies PageServerLoad;
