import { publicCommitmentList, readCommitmentList } from '$lib/server/queries/consultation/commitment/public-list';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent }) => {
	const { head, insider } = await parent();
	return insider ? readCommitmentList(services(), head.id) : publicCommitmentList(services(), head);
}) satisfies PageServerLoad;
