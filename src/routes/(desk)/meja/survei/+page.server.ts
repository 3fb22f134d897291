import { refuse } from '$lib/domain/result';
import { openSurveyForm } from '$lib/forms/survey/open';
import {
	DESK_SURVEYS_MOST,
	findSubject,
	listDeskSurveys,
	listSurveySubjects,
	listSurveyTopics
} from '$lib/server/queries/desk/surveys';
import { todayOf } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { openSurvey } from '$lib/server/usecases/survey/open-survey';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const house = services();
	const [surveys, subjects] = await Promise.all([listDeskSurveys(house, actor), listSurveySubjects(house, actor)]);
	if (!surveys) error(404);
	const topics = await listSurveyTopics(house, actor, subjects);
	const topic = event.url.searchParams.get('konsultasi') ?? '';
	const form = { today: todayOf(house), topic, formKey: crypto.randomUUID() };
	return { surveys, most: DESK_SURVEYS_MOST, subjects, topics, ...form };
};

export const actions = {
	default: formAction((_: RequestEvent) => openSurveyForm(todayOf(services())), {
		open: requireStaff,
		run: async ({ house, opened: doer, input, formKey }) => {
			const subject = findSubject(await listSurveySubjects(house, doer), input.tentang);
			if (!subject) return refuse('unknown_service');
			return openSurvey(house, {
				doer,
				...subject,
				threadId: input.konsultasi,
				title: input.judul,
				formKey,
				period: { from: input.mulai, until: input.sampai }
			});
		},
		refused: ({ refusals }) => refusals.surveyDesk,
		at: {
			unknown_service: 'tentang',
			in_the_past: 'mulai',
			unknown_consultation: 'konsultasi',
			has_survey: 'konsultasi'
		},
		next: (_, { slug }) => `/meja/survei/${slug}?sudah=dibuka`
	})
} satisfies Actions;
