import { parseSurvey, typedSurvey, type OpenSurveyFault, type OpenSurveyField } from '$lib/forms/survey/open';
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
import { readFormKey } from '$lib/server/web/form-key';
import { path } from '$lib/text/path';
import { surveyTextFor } from '$lib/text/survey-catalogue';
import { error, fail, redirect } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { Actions, PageServerLoad } from './$types';

type Errors = Partial<Record<OpenSurveyField | 'form', string>>;

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const house = services();
	const [surveys, subjects] = await Promise.all([listDeskSurveys(house, actor), listSurveySubjects(house, actor)]);
	if (!surveys) error(404);
	const topics = await listSurveyTopics(house, subjects);
	const topic = event.url.searchParams.get('konsultasi') ?? '';
	const form = { today: todayOf(house), topic, formKey: crypto.randomUUID() };
	return { surveys, most: DESK_SURVEYS_MOST, subjects, topics, ...form };
};

export const actions: Actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const house = services();
		const says = surveyTextFor(event.locals.lang).desk;
		const form = await event.request.formData();
		const formKey = readFormKey(form);
		const typed = typedSurvey(form);
		const again = (status: 409 | 422, errors: Errors) => fail(status, { errors, typed, formKey });
		const parsed = parseSurvey(typed, todayOf(house));
		if (!parsed.ok) {
			const faults = Object.entries(parsed.faults) as [OpenSurveyField, OpenSurveyFault][];
			return again(422, Object.fromEntries(faults.map(([name, fault]) => [name, says.fault[fault]])));
		}
		const { subjectId, ...survey } = parsed.input;
		const subject = findSubject(await listSurveySubjects(house, doer), subjectId);
		if (!subject) return again(422, { tentang: says.fault.subject_missing });
		const outcome = await openSurvey(house, { doer, ...subject, ...survey, formKey });
		if (!outcome.ok) return again(409, { form: says.refused[outcome.refusal] });
		redirect(303, path(event.locals.lang, `/meja/survei/${outcome.value.slug}?sudah=dibuka`));
	}
};
