import { allow, refuse } from '$lib/domain/result';
import { checkWho, WHO } from '$lib/forms/report/who';
import { listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { filerOf, nextOf, openDraft, savedStep, saveStep, stepOf, today } from '$lib/server/web/report/steps';
import { STEP_HREF } from '$lib/forms/report/step-href';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const filer = filerOf(event.locals);
	const { categories } = await listReportChoices(services().db, event.locals.lang, today());
	const discreet = categories.some(({ slug, discreet }) => discreet && slug === draft?.form.category);
	return {
		...stepOf(event, draft, 'who', (typed) => checkWho(typed, filer)),
		filer,
		accountName: event.locals.actor.name,
		discreet
	};
}) satisfies PageServerLoad;

/** Whether the step was kept is known before its words are judged. */
const beginStep = (_: RequestEvent) => ({ kept: true });

export const actions = {
	default: formAction(WHO, {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => beginStep(event),
		keep: async ({ event, opened, data }) => {
			opened.kept = await saveStep(event, data, 'who');
		},
		run: ({ opened }) => Promise.resolve(opened.kept ? allow(null) : refuse('changed_meanwhile')),
		saved: ({ event }) => savedStep(event, 'who'),
		next: ({ event }) => nextOf(event, STEP_HREF.review)
	})
} satisfies Actions;
