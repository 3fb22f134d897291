import { decideContribution } from '$lib/domain/consultation/input/input';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { postInput } from '$lib/server/web/post-input';
import { error } from '@sveltejs/kit';
import { forumOfHead } from '$lib/server/web/forum-of-head';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

export const load = (async ({ params, locals, url }) => {
	const house = services();
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, capacities } = found;
	const scene = { stage: head.stage, closesAt: head.closesAt, minutesFinal: head.minutesFinalAt !== null, capacities };
	return {
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		about: url.searchParams.get('pasal') ?? '',
		question: url.searchParams.get('pertanyaan') ?? '',
		offered: decideContribution({ forum: forumOfHead(head), ...scene }, 'web', house.now()).ok,
		contributor: locals.actor.userId ? ('account' as const) : ('guest' as const),
		writer: locals.actor.name,
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = {
	default: (event) => postInput(services(), event, event.locals.actor.userId ? 'account' : 'guest')
} satisfies Actions;
