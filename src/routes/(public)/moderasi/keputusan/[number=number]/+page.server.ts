import { findDecisionPage } from '$lib/server/queries/moderation/decision-page';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { authorActs } from './author-acts.server';
import { deciderActs } from './decider-acts.server';
import { openBefore } from './open-before.server';
import { readerActs } from './reader-acts.server';

export const load = (async (event) => {
	const { number, doer: actor, openedInput } = await openBefore(event);
	const decision = await findDecisionPage(services(), number, { actor, openedInput, lang: event.locals.lang });
	if (!decision) error(404);
	return {
		decision,
		openedInput: openedInput !== null,
		formKey: crypto.randomUUID(),
		done: event.url.searchParams.get('sudah')
	};
}) satisfies PageServerLoad;

export const actions = { ...authorActs, ...deciderActs, ...readerActs } satisfies Actions;
