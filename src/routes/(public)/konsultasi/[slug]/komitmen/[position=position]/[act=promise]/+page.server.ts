import { commitmentActOf, isTextOptional, takesFiles } from '$lib/forms/consultation/commitment/commitment';
import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import { services } from '$lib/server/services';
import { postCommitment } from '$lib/server/web/post-commitment';
import { requireUser } from '$lib/server/web/require-user';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	requireUser(event);
	const { params, locals, parent } = event;
	const { head, may, insider } = await parent();
	const action = commitmentActOf(params.act);
	const asked = { thread: head, position: Number(params.position), actor: locals.actor, insider };
	const found = may.readCommitments && action && (await findCommitmentPage(services(), asked));
	if (!found) error(404);
	return {
		action,
		commitment: found.commitment,
		offered: found.acts.includes(action),
		needs: { files: takesFiles(action), textOptional: isTextOptional(action) },
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = { default: (event) => postCommitment(services(), event) } satisfies Actions;
