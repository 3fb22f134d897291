import { checkWho } from '$lib/forms/report/who';
import { listReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { fail } from '@sveltejs/kit';
import { filerOf, goOn, openDraft, saveStep, stepOf, today } from '../draft.server';
import { STEP_HREF } from '../step-href';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const filer = filerOf(event.locals);
	const { categories } = await listReportChoices(services().db, event.locals.lang, today());
	const discreet = categories.some(({ slug, discreet }) => discreet && slug === draft?.form.category);
	return {
		...stepOf(event, draft, (typed) => checkWho(typed, filer)),
		filer,
		accountName: event.locals.actor.name,
		discreet
	};
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const typed = await saveStep(event, await event.request.formData(), 'who');
		const checked = checkWho(typed, filerOf(event.locals));
		return checked.ok ? goOn(event, STEP_HREF.review) : fail(422, { faults: checked.faults });
	}
} satisfies Actions;
