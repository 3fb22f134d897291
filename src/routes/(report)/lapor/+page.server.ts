import { checkWhat } from '$lib/forms/report/what';
import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { goOn, openDraft, saveStep, stepOf, today } from './draft.server';
import { STEP_HREF } from './step-href';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	return { ...stepOf(event, draft, (typed) => checkWhat(typed, today())), today: today() };
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const typed = await saveStep(event, await event.request.formData(), 'what');
		const checked = checkWhat(typed, today());
		return checked.ok ? goOn(event, STEP_HREF.where) : fail(422, { faults: checked.faults });
	}
} satisfies Actions;
