import { allow, refuse } from '$lib/domain/result';
import type { ReportDraft } from '$lib/forms/report/fields';
import { checkWhat, whatForm } from '$lib/forms/report/what';
import { findAgencyChoice } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { nextOf, openDraft, savedStep, saveStep, stepOf, today } from '$lib/server/web/report/steps';
import { STEP_HREF } from '$lib/forms/report/step-href';

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	return { ...stepOf(event, draft, 'what', (typed) => checkWhat(typed, today())), today: today() };
}) satisfies PageServerLoad;

const SLUG = /^[a-z0-9.-]{1,80}$/;

/** The agency whose page the writer came from. */
async function wishOf({ url }: RequestEvent): Promise<ReportDraft> {
	const slug = url.searchParams.get('instansi') ?? '';
	const agency = SLUG.test(slug) ? await findAgencyChoice(services().db, slug, today()) : undefined;
	return agency ? { agency } : {};
}

/** Whether the step was kept is known before its words are judged. */
const beginStep = async (event: RequestEvent) => ({ wish: await wishOf(event), kept: true });

export const actions = {
	default: formAction(() => whatForm(today()), {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => beginStep(event),
		readByAll: ['title', 'text'],
		keep: async ({ event, opened, data }) => {
			opened.kept = await saveStep(event, data, 'what', opened.wish);
		},
		run: ({ opened }) => Promise.resolve(opened.kept ? allow(null) : refuse('changed_meanwhile')),
		saved: ({ event }) => savedStep(event, 'what'),
		next: ({ event }) => nextOf(event, STEP_HREF.where)
	})
} satisfies Actions;
