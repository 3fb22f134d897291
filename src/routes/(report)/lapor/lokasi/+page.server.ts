import { allow, refuse } from '$lib/domain/result';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { checkWhere, VILLAGES_FORM, whereForm } from '$lib/forms/report/where';
import { listDistricts, listVillages } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { similarTo } from '$lib/server/web/report/similar';
import { nextOf, openDraft, savedStep, saveStep, stepOf, TO_REVIEW } from '$lib/server/web/report/steps';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const codesOf = (districts: readonly { code: string }[]) => districts.map(({ code }) => code);

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const typed = draft?.form ?? {};
	const { db } = services();
	const [districts, villages, similar] = await Promise.all([
		listDistricts(db),
		listVillages(db, typed.district),
		similarTo(typed)
	]);
	const step = stepOf(event, draft, 'where', (answers) => checkWhere(answers, codesOf(districts)));
	return { ...step, districts, villages, similar };
}) satisfies PageServerLoad;

/** Whether the step was kept is known before its words are judged. */
const beginStep = (_: RequestEvent) => ({ kept: true });

export const actions = {
	desa: formAction(VILLAGES_FORM, {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => beginStep(event),
		keep: async ({ event, opened, data }) => {
			opened.kept = await saveStep(event, data, 'where');
		},
		run: ({ opened }) => Promise.resolve(opened.kept ? allow(null) : refuse('changed_meanwhile')),
		next: ({ event }) => nextOf(event, STEP_HREF.where, `${STEP_HREF.where}?${TO_REVIEW}`)
	}),
	lanjut: formAction(async (_: RequestEvent) => whereForm(codesOf(await listDistricts(services().db))), {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => beginStep(event),
		readByAll: ['place'],
		keep: async ({ event, opened, data }) => {
			opened.kept = await saveStep(event, data, 'where');
		},
		run: ({ opened }) => Promise.resolve(opened.kept ? allow(null) : refuse('changed_meanwhile')),
		saved: ({ event }) => savedWhere(event),
		next: ({ event }) => nextOf(event, STEP_HREF.about)
	})
} satisfies Actions;

/** A district is told by its name. */
async function savedWhere(event: RequestEvent) {
	const [saved, districts] = await Promise.all([savedStep(event, 'where'), listDistricts(services().db)]);
	const district = districts.find(({ code }) => code === saved.typed['district'])?.name ?? '';
	return { ...saved, names: { district } };
}
