import { allow, refuse } from '$lib/domain/result';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { checkWhere, whereForm } from '$lib/forms/report/where';
import { listDistricts } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { similarTo } from '$lib/server/web/report/similar';
import { nextOf, openDraft, savedStep, saveStep, stepOf } from '$lib/server/web/report/steps';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const codesOf = (districts: readonly { code: string }[]) => districts.map(({ code }) => code);

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const [districts, similar] = await Promise.all([listDistricts(services().db), similarTo(draft?.form ?? {})]);
	const step = stepOf(event, draft, 'where', (typed) => checkWhere(typed, codesOf(districts)));
	return { ...step, districts, similar };
}) satisfies PageServerLoad;

/** Whether the step was kept is known before its words are judged. */
const beginStep = (_: RequestEvent) => ({ kept: true });

export const actions = {
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
