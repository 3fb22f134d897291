import { findDeskSurvey, WORDS_MOST } from '$lib/server/queries/desk/surveys';
import { services } from '$lib/server/services';
import { closeSurvey } from '$lib/server/usecases/survey/close-survey';
import { path } from '$lib/text/path';
import { surveyTextFor } from '$lib/text/survey-catalogue';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['dibuka', 'diakhiri'] as const;

export const load: PageServerLoad = async (event) => {
	const found = await findDeskSurvey(services(), requireStaff(event), event.params.slug);
	if (!found) error(404);
	const done = DONE.find((what) => what === event.url.searchParams.get('sudah')) ?? null;
	return { ...found, wordsMost: WORDS_MOST, done };
};

export const actions: Actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const { slug } = event.params;
		const { lang } = event.locals;
		const outcome = await closeSurvey(services(), { doer, slug });
		if (outcome.ok) redirect(303, path(lang, `/meja/survei/${slug}?sudah=diakhiri`));
		if (outcome.refusal === 'not_found') error(404);
		return fail(409, { errors: { form: surveyTextFor(lang).desk.refused[outcome.refusal] } });
	}
};
