import { commitmentActOf, isTextOptional, promiseForm } from '$lib/forms/consultation/commitment/commitment';
import { findCommitmentPage } from '$lib/server/queries/consultation/commitment/page';
import { services } from '$lib/server/services';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

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
		filesOf: promiseForm(action).files,
		textOptional: isTextOptional(action),
		formKey: crypto.randomUUID()
	};
}) satisfies PageServerLoad;

const actionOf = ({ params }: RequestEvent) => commitmentActOf(params.act) ?? error(404);

export const actions = {
	default: formAction((event: RequestEvent) => promiseForm(actionOf(event)), {
		open(event: RequestEvent) {
			requireUser(event);
			const { slug, position } = event.params;
			return { slug, position: Number(position), doer: event.locals.actor, action: actionOf(event) };
		},
		run: ({ house, opened: { action, ...by }, input, formKey, fileIds }) =>
			actOnCommitment(house, { ...by, formKey, fileIds, act: { action, text: input.teks } }),
		refused: ({ refusals }) => refusals.promise,
		at: { text_required: 'teks', evidence_required: 'berkas' },
		next: ({ event, opened }) => `/konsultasi/${opened.slug}/komitmen/${opened.position}?sudah=${event.params.act}`
	})
} satisfies Actions;
