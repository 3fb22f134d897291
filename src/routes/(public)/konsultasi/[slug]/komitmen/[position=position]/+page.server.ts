import { PUBLISHED_STAGES } from '$lib/domain/consultation/stage';
import { maySeeInternal } from '$lib/domain/thread/visibility';
import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ parent, params, locals, url }) => {
	const { head, capacities } = await parent();
	const mayRead = PUBLISHED_STAGES.some((stage) => stage === head.stage) || maySeeInternal(capacities);
	const asked = { thread: head, position: Number(params.position), actor: locals.actor };
	const found = mayRead ? await findCommitmentPage(services(), asked) : null;
	if (!found) error(404);
	return {
		...found,
		done: url.searchParams.has('sudah')
	};
}) satisfies PageServerLoad;
