import { aboutForm, checkAbout } from '$lib/forms/report/about';
import { guessKind, proposeTitle } from '$lib/forms/report/propose';
import { STEP_HREF } from '$lib/forms/report/step-href';
import { adviseCategories } from '$lib/server/queries/report/advise-categories';
import { knownOf, listReportChoices, type ReportChoices } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { keepStep } from '$lib/server/web/report/keep-step';
import { similarTo } from '$lib/server/web/report/similar';
import { nextOf, openDraft, stepOf, today } from '$lib/server/web/report/steps';
import { path } from '$lib/text/path';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

const choicesFor = ({ locals }: RequestEvent) => listReportChoices(services().db, locals.lang, today());

export const load = (async (event) => {
	const { draft } = await openDraft(event);
	const { categories, agencies, ...rest } = await choicesFor(event);
	const known = knownOf({ categories, agencies, ...rest });
	const step = stepOf(event, draft, 'about', (typed) => checkAbout(typed, known));
	const { title = '', text = '', categorySearch = '' } = step.typed;
	const { db } = services();
	const [suggested, meant, similar] = await Promise.all([
		adviseCategories(db, { title: title || proposeTitle(text), text }),
		adviseCategories(db, { title: categorySearch, text: '' }),
		similarTo(step.typed)
	]);
	const proposed = { title: proposeTitle(text), kind: guessKind(text) };
	return { ...step, categories, agencies, suggested, meant, similar, proposed };
}) satisfies PageServerLoad;

const namesIn =
	({ categories, agencies }: ReportChoices) =>
	(typed: Record<string, string>) => ({
		category: categories.find(({ slug }) => slug === typed['category'])?.name ?? '',
		agency: agencies.find(({ id }) => id === typed['agency'])?.name ?? ''
	});

export const actions = {
	default: async (event) => {
		const choices = await choicesFor(event);
		const known = knownOf(choices);
		const form = aboutForm(known);
		const kept = await keepStep(event, { step: 'about', form, readByAll: ['title'], namesOf: namesIn(choices) });
		if (kept.meanwhile) return kept.meanwhile;
		const { typed, asked } = kept;
		// Somebody who pressed Enter in the search wanted to see what it finds.
		const search = typed.categorySearch ?? '';
		const isSearch = !typed.category && search !== '' && search !== kept.form.get('shownSearch');
		if (kept.form.has('cari') || isSearch) return { done: true };
		const checked = checkAbout(typed, known);
		if (!checked.ok) return fail(422, { faults: checked.faults });
		if (asked) return fail(422, { ...asked, typed });
		redirect(303, path(event.locals.lang, nextOf(event, STEP_HREF.who)));
	}
} satisfies Actions;
