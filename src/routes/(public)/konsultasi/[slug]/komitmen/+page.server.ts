import { publicCommitmentList, readCommitmentList } from '$lib/server/queries/consultation/commitment/public-list';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { head, insider } = await event.parent();
	madeOfThreads(event, [head.id]);
	return insider ? readCommitmentList(services(), head.id) : publicCommitmentList(services(), head);
}) satisfies PageServerLoad;
