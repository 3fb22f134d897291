import { realisedPercent } from '$lib/domain/consultation/commitment/status';
import { listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { listCommitmentsOf } from '$lib/server/queries/consultation/commitment/commitments';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent }) => {
	const { head, may } = await parent();
	const house = services();
	const [commitments, reports] = await Promise.all([
		may.readCommitments ? listCommitmentsOf(house, head.id) : [],
		may.readCommitments ? listReportsOf(house.db, head.id) : []
	]);
	return { commitments, reports, realised: realisedPercent(commitments.map(({ status }) => status)) };
}) satisfies PageServerLoad;
