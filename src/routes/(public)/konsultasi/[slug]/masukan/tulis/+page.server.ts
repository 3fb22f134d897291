import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { inputAction } from '$lib/server/web/input-action';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => {
	const house = services();
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, may } = found;
	return {
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		about: url.searchParams.get('pasal') ?? '',
		question: url.searchParams.get('pertanyaan') ?? '',
		offered: may.contribute?.now ?? false,
		contributor: locals.actor.userId ? ('account' as const) : ('guest' as const),
		writer: locals.actor.name,
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

export const actions = {
	default: inputAction({
		by: ({ locals }) => (locals.actor.userId ? 'account' : 'guest'),
		senders: { from: 'guests' },
		open: ({ locals }) => locals.actor
	})
} satisfies Actions;
