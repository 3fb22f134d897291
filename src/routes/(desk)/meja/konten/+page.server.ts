import { holds } from '$lib/domain/actor/actor';
import { refuse } from '$lib/domain/result';
import { parseReference } from '$lib/domain/thread/reference';
import { parsePlace } from '$lib/forms/desk-query';
import { DISMISS_FLAGS } from '$lib/forms/flag-decision';
import { countFlagged, listFlagged } from '$lib/server/queries/desk/flag-queue';
import { listHeldInputs } from '$lib/server/queries/desk/held-inputs';
import { sumFlags } from '$lib/server/queries/moderation/flag-sums';
import { services } from '$lib/server/services';
import { dismissFlags } from '$lib/server/usecases/thread/flags';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function requireModerator(event: RequestEvent) {
	const actor = requireStaff(event);
	if (!holds(actor, 'moderator')) error(404);
	return actor;
}

export const load: PageServerLoad = async (event) => {
	const actor = requireModerator(event);
	const { db, now } = services();
	const query = event.url.searchParams;
	const [page, count, held] = await Promise.all([
		listFlagged(db, actor, parsePlace(query.get('setelah') ?? '')),
		countFlagged(db, actor),
		listHeldInputs(db, actor)
	]);
	const sums = await sumFlags(
		db,
		page.items.map(({ place }) => place.id),
		now()
	);
	return { ...page, sums, count, held, dismissed: parseReference(query.get('dibiarkan') ?? '') };
};

export const actions = {
	default: formAction(DISMISS_FLAGS, {
		open: requireModerator,
		run: async ({ house, opened: doer, input: { ref, post } }) => {
			if (ref === null || post === null) return refuse('not_found');
			return dismissFlags(house, { ref, postId: post === 'thread' ? null : post, doer });
		},
		refused: ({ refusals }) => ({ not_allowed: refusals.complaint.not_allowed }),
		next: (_, { ref }) => `/meja/konten?dibiarkan=${ref}`
	})
} satisfies Actions;
