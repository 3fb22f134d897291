import { decideInThread } from '$lib/domain/thread/forum';
import { mayAdmit } from '$lib/domain/consultation/input/input';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findInput } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import { forumOfHead } from '$lib/server/web/forum-of-head';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load = (async (event) => {
	const house = services();
	const { params, locals, url } = event;
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const { head, capacities } = found;
	const asked = url.searchParams.get('setelah') ?? '';
	const after = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(asked) ? Date.parse(asked) : NaN;
	const reader = { capacities, voice: voiceOf(event, house.env) };
	const one = await findInput(house.db, head.id, Number(params.number), reader, after ? new Date(after) : null);
	if (!one) error(404);
	const may = (act: 'reply' | 'note' | 'hide_post') => decideInThread(forumOfHead(head), act, capacities);
	const reply = may('reply');
	return {
		...one,
		formKey: crypto.randomUUID(),
		done: url.searchParams.get('sudah'),
		reply: reply.ok
			? ('open' as const)
			: locals.actor.userId || !head.published
				? ('over' as const)
				: ('sign_in' as const),
		mayNote: may('note').ok,
		mayAdmit: one.input.held && mayAdmit(capacities) !== null,
		mayRefuse: one.input.held && may('hide_post').ok
	};
}) satisfies PageServerLoad;
