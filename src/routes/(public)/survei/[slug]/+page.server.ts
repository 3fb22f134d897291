import { parseAnswer, type AnswerFault, type AnswerField } from '$lib/forms/survey/answer';
import { networkOf } from '$lib/server/auth/network';
import { hasAnswered } from '$lib/server/queries/survey/result';
import { findSurvey } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { makeVoiceOfForm, voiceOf } from '$lib/server/web/voice';
import { readFormKey } from '$lib/server/web/form-key';
import { path } from '$lib/text/path';
import { surveyTextFor, type SurveyCatalogue } from '$lib/text/survey-catalogue';
import { error, fail, redirect } from '@sveltejs/kit';
import { labelOf } from './labels';
import type { Actions, PageServerLoad } from './$types';

type Errors = Partial<Record<AnswerField | 'form', string>>;

export const load = (async (event) => {
	const house = services();
	const survey = await findSurvey(house, event.params.slug);
	if (!survey) error(404);
	const answered = await hasAnswered(house, survey.slug, voiceOf(event, house.env));
	return { survey, answered, formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;

export const actions = {
	default: async (event) => {
		const house = services();
		const { lang } = event.locals;
		const says = surveyTextFor(lang);
		const form = await event.request.formData();
		const formKey = readFormKey(form);
		const { typed, ...parsed } = parseAnswer(form);
		if (!parsed.ok) return fail(422, { errors: errorsOf(parsed.faults, says), typed, formKey });
		const outcome = await answerSurvey(house, {
			...{ slug: event.params.slug, formKey, ...parsed.input },
			...{ voice: makeVoiceOfForm(event, house.env, formKey), network: networkOf(event.getClientAddress()) }
		});
		if (outcome.ok) redirect(303, path(lang, `/survei/${outcome.value.slug}/terima-kasih`));
		if (outcome.refusal === 'not_found') error(404);
		const errors: Errors = { form: says.form.refused[outcome.refusal] };
		return fail(outcome.refusal === 'too_many_attempts' ? 429 : 409, { errors, typed, formKey });
	}
} satisfies Actions;

function errorsOf(faults: Partial<Record<AnswerField, AnswerFault>>, says: SurveyCatalogue): Errors {
	const found = Object.entries(faults) as [AnswerField, AnswerFault][];
	return Object.fromEntries(found.map(([field, fault]) => [field, says.form.fault[fault](labelOf(field, says))]));
}
