import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent, params, locals, url }) => {
	const { head, may, insider } = await parent();
	const asked = { thread: head, position: Number(params.position), actor: locals.actor, insider };
	const found = may.readCommitments ? await findCommitmentPage(services(), asked) : null;
	if (!found) error(404);
	return {
		...found,
		done: url.searchParams.has('sudah')
	};
}) satisfies PageServerLoad;
