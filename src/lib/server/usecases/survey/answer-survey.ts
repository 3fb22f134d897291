import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { PerElement, Score } from '$lib/domain/survey/element';
import { hasEnded, surveyStatus, takesAnswers, type Respondent } from '$lib/domain/survey/survey';
import type { Transaction } from 'kysely';
import { ownersOfVoice, spend, type TooMany } from '../../auth/limits';
import type { Database } from '../../db/schema';
import { surveyVoice } from '../../identity/survey-voice';
import type { Deps } from '../record';

export type SurveyAnswer = {
	slug: string;
	/** `user:…` or `device:…`: one answer each. */
	voice: string;
	/** Where the voice comes from. */
	network: string;
	proved?: boolean;
	scores: PerElement<Score>;
	respondent: Respondent;
	/** May be empty. */
	words: string;
	formKey: string;
};

export type SurveyAnswerRefusal = 'not_found' | 'not_open_yet' | 'closed' | 'already_answered' | 'form_spent';

/**
 * Takes one nameless answer. The same form sent twice is one answer and no refusal; with other answers it is refused. The
 * answer itself shows which: a note of when its form was sent could be laid beside the log of requests.
 */
export function answerSurvey(
	deps: Deps,
	answer: SurveyAnswer
): Promise<Result<{ slug: string }, SurveyAnswerRefusal> | TooMany> {
	return deps.db.transaction().execute(async (trx) => {
		const at = deps.now();
		const today = dayOf(at, deps.env.zone);
		const survey = SLUG.test(answer.slug) && (await findTarget(trx, answer.slug));
		if (!survey) return refuse('not_found');
		const voice = surveyVoice(deps.env, survey.id, answer.voice);
		const before = await findAnswer(trx, survey.id, voice, answer);
		if (before) return before;
		const status = surveyStatus(survey, survey.closedAt, today);
		if (!takesAnswers(status)) return refuse(hasEnded(status) ? 'closed' : 'not_open_yet');
		const owners = ownersOfVoice(answer);
		const counted = await spend({ ...deps, db: trx, now: () => at }, 'survey', owners, survey.id);
		if (!counted.ok) return counted;
		if (await insertAnswer(trx, survey.id, voice, answer, today)) return allow({ slug: answer.slug });
		await counted.giveBack();
		return (await findAnswer(trx, survey.id, voice, answer)) ?? refuse('already_answered');
	});
}

/** A NUL in an address is an error to Postgres, and a name of nothing. */
const SLUG = /^[a-z0-9-]{1,80}$/;

const findTarget = (trx: Transaction<Database>, slug: string) =>
	trx
		.selectFrom('survey')
		.select(['id', 'period_from as from', 'period_until as until', 'closed_at as closedAt'])
		.where('slug', '=', slug)
		.executeTakeFirst();

/** What became of an earlier answer of this form, or else of this voice. */
async function findAnswer(
	trx: Transaction<Database>,
	surveyId: string,
	voice: string,
	answer: SurveyAnswer
): Promise<Result<{ slug: string }, 'already_answered' | 'form_spent'> | null> {
	const found = await trx
		.selectFrom('survey_answer')
		.selectAll()
		.where('survey_id', '=', surveyId)
		.where((eb) => eb.or([eb('voice', '=', voice), eb('form_key', '=', answer.formKey)]))
		.execute();
	if (found.length === 0) return null;
	const same = found.find(({ form_key }) => form_key === answer.formKey);
	if (!same) return refuse('already_answered');
	const said = Object.entries(columnsOf(answer));
	return said.every(([column, value]) => same[column as keyof typeof same] === value)
		? allow({ slug: answer.slug })
		: refuse('form_spent');
}

const columnsOf = ({ scores, respondent, words }: SurveyAnswer) => ({
	words,
	...scores,
	gender: respondent.gender,
	age_group: respondent.ageGroup,
	education: respondent.education,
	occupation: respondent.occupation
});

async function insertAnswer(
	trx: Transaction<Database>,
	surveyId: string,
	voice: string,
	answer: SurveyAnswer,
	today: string
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('survey_answer')
		.values({
			survey_id: surveyId,
			voice,
			form_key: answer.formKey,
			answered_on: today,
			...columnsOf(answer)
		})
		.onConflict((row) => row.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows) > 0;
}
