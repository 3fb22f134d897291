import { holds } from '$lib/domain/actor/actor';
import { parsePlace } from '$lib/forms/desk-query';
import { flagDecision } from '$lib/forms/flag-decision';
import { countFlagged, listFlagged } from '$lib/server/queries/desk/flag-queue';
import { listHeldInputs } from '$lib/server/queries/desk/held-inputs';
import { services } from '$lib/server/services';
import { dismissFlags } from '$lib/server/usecases/thread/flags';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { requireStaff } from '../../require-staff';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	if (!holds(actor, 'moderator')) error(404);
	const { db } = services();
	const query = event.url.searchParams;
	const [page, count, held] = await Promise.all([
		listFlagged(db, actor, parsePlace(query.get('setelah') ?? '')),
		countFlagged(db, actor),
		listHeldInputs(db, actor)
	]);
	const settled = v.safeParse(flagDecision.entries.ref, query.get('dibiarkan'));
	return { ...page, count, held, dismissed: settled.success ? settled.output : null };
};

export const actions: Actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const decision = v.safeParse(flagDecision, Object.fromEntries(await event.request.formData()));
		if (!decision.success) error(404);
		const { ref, post } = decision.output;
		const outcome = await dismissFlags(services(), { ref, postId: post, doer });
		if (!outcome.ok) error(404);
		redirect(303, path(event.locals.lang, `/meja/konten?dibiarkan=${ref}`));
	}
};
