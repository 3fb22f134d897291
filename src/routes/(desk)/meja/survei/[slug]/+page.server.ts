import { CLOSE_SURVEY } from '$lib/forms/survey/open';
import { findDeskSurvey, WORDS_MOST } from '$lib/server/queries/desk/surveys';
import { services } from '$lib/server/services';
import { closeSurvey } from '$lib/server/usecases/survey/close-survey';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const DONE = ['dibuka', 'diakhiri'] as const;

export const load: PageServerLoad = async (event) => {
	const found = await findDeskSurvey(services(), requireStaff(event), event.params.slug);
	if (!found) error(404);
	const done = DONE.find((what) => what === event.url.searchParams.get('sudah')) ?? null;
	return { ...found, wordsMost: WORDS_MOST, done, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(CLOSE_SURVEY, {
		open: (event: RequestEvent) => ({ doer: requireStaff(event), slug: event.params.slug }),
		run: ({ house, opened, formKey }) => closeSurvey(house, { ...opened, formKey }),
		refused: ({ refusals }) => refusals.surveyDesk,
		next: (_, { slug }) => `/meja/survei/${slug}?sudah=diakhiri`
	})
} satisfies Actions;
