import { realisedPercent } from '$lib/domain/consultation/commitment/commitment';
import { PUBLISHED_STAGES } from '$lib/domain/consultation/stage';
import { maySeeInternal } from '$lib/domain/thread/visibility';
import { listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { listCommitmentsOf } from '$lib/server/queries/consultation/commitment/commitments';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ parent }) => {
	const { head, capacities } = await parent();
	const house = services();
	const mayRead = PUBLISHED_STAGES.some((stage) => stage === head.stage) || maySeeInternal(capacities);
	const [commitments, reports] = await Promise.all([
		mayRead ? listCommitmentsOf(house, head.id) : [],
		mayRead ? listReportsOf(house.db, head.id) : []
	]);
	return { commitments, reports, realised: realisedPercent(commitments.map(({ status }) => status)) };
}) satisfies PageServerLoad;
