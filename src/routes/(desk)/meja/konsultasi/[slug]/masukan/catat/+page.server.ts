import { decideContribution } from '$lib/domain/consultation/input/input';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { forumOfHead } from '$lib/server/web/forum-of-head';
import { postInput } from '$lib/server/web/post-input';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../../../require-staff';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const found = await findConsultationHead(house, event.params.slug, requireStaff(event));
	if (!found) error(404);
	const { head, capacities } = found;
	const scene = { stage: head.stage, closesAt: head.closesAt, minutesFinal: head.minutesFinalAt !== null, capacities };
	const decision = decideContribution({ forum: forumOfHead(head), ...scene }, 'counter', house.now());
	if (!decision.ok && decision.refusal === 'not_allowed') error(404);
	return {
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		offered: decision.ok,
		formKey: crypto.randomUUID()
	};
};

export const actions: Actions = {
	default: (event) => {
		requireStaff(event);
		return postInput(services(), event, 'staff');
	}
};
