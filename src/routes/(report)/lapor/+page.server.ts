import type { ReportDraft } from '$lib/forms/report/fields';
import { checkWhat } from '$lib/forms/report/what';
import { findAgencyChoice } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { goOn, openDraft, saveStep, stepOf, today } from './draft.server';
import { STEP_HREF } from './step-href';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	return { ...stepOf(event, draft, (typed) => checkWhat(typed, today())), today: today() };
}) satisfies PageServerLoad;

const SLUG = /^[a-z0-9.-]{1,80}$/;

/** The agency whose page the writer came from. */
async function wishOf({ url }: RequestEvent): Promise<ReportDraft> {
	const slug = url.searchParams.get('instansi') ?? '';
	const agency = SLUG.test(slug) ? await findAgencyChoice(services().db, slug, today()) : undefined;
	return agency ? { agency } : {};
}

export const actions = {
	default: async (event) => {
		const typed = await saveStep(event, await event.request.formData(), 'what', await wishOf(event));
		const checked = checkWhat(typed, today());
		return checked.ok ? goOn(event, STEP_HREF.where) : fail(422, { faults: checked.faults });
	}
} satisfies Actions;
