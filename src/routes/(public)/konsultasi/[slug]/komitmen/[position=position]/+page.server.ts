import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { params, locals, url } = event;
	const { head, may, insider } = await event.parent();
	madeOfThreads(event, [head.id]);
	const asked = { thread: head, position: Number(params.position), actor: locals.actor, insider };
	const found = may.readCommitments ? await findCommitmentPage(services(), asked) : null;
	if (!found) error(404);
	return {
		...found,
		done: url.searchParams.has('sudah')
	};
}) satisfies PageServerLoad;
