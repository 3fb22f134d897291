import { COUNT_LIMIT } from '$lib/server/queries/complaint-list/list';
import { loadHomePage } from '$lib/server/queries/home/page';
import { loadLateCommitments } from '$lib/server/queries/consultation/commitment/commitments';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async () => ({
	...(await loadHomePage(services())),
	commitments: await loadLateCommitments(services()),
	countLimit: COUNT_LIMIT
})) satisfies PageServerLoad;
