import { allow } from '$lib/domain/result';
import type { ReportDraft } from '$lib/forms/report/fields';
import { checkWhat, whatForm } from '$lib/forms/report/what';
import { findAgencyChoice } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { nextOf, openDraft, saveStep, stepOf, today } from '$lib/server/web/report/steps';
import { STEP_HREF } from '$lib/forms/report/step-href';

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
	default: formAction(() => whatForm(today()), {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => wishOf(event),
		keep: ({ event, opened, data }) => saveStep(event, data, 'what', opened),
		run: () => Promise.resolve(allow(null)),
		next: ({ event }) => nextOf(event, STEP_HREF.where)
	})
} satisfies Actions;
