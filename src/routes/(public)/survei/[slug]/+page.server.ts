import { answerFrom, SURVEY_ANSWER } from '$lib/forms/survey/answer';
import { networkOf } from '$lib/server/auth/network';
import { hasAnswered } from '$lib/server/queries/survey/result';
import { findSurvey } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { answerSurvey } from '$lib/server/usecases/survey/answer-survey';
import { formAction } from '$lib/server/web/form-action';
import { makeVoiceOfForm, voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const house = services();
	const survey = await findSurvey(house, event.params.slug);
	if (!survey) error(404);
	const answered = await hasAnswered(house, survey.slug, voiceOf(event, house.env));
	return { survey, answered, formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(SURVEY_ANSWER, {
		senders: { from: 'guests' },
		open: (event: RequestEvent) => event.params.slug,
		run: ({ house, event, opened: slug, input, formKey }) =>
			answerSurvey(house, {
				slug,
				formKey,
				...answerFrom(input),
				voice: makeVoiceOfForm(event, house.env, formKey),
				network: networkOf(event.getClientAddress()),
				proved: event.locals.proved === true
			}),
		refused: ({ refusals }) => refusals.survey,
		next: (_, { slug }) => `/survei/${slug}/terima-kasih`
	})
} satisfies Actions;
