import { ELEMENTS } from '$lib/domain/survey/element';
import { sql } from 'kysely';
import type { Db } from './client';

/** Surveys with their agency and service, and how many answered with which sum. Whole numbers, as the rule needs them. */
export const selectSurveys = (db: Db) =>
	db
		.selectFrom('survey')
		.innerJoin('agency', 'agency.id', 'survey.agency_id')
		.leftJoin('service', 'service.id', 'survey.service_id')
		// Of what is not for everybody the public survey says nothing.
		.leftJoin('thread', (join) =>
			join
				.onRef('thread.id', '=', 'survey.thread_id')
				.on('thread.published_at', 'is not', null)
				.on('thread.hidden_at', 'is', null)
		)
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('survey_answer')
					.select((count) => [count.fn.countAll<number>().as('n'), sumOfAll.as('total')])
					.whereRef('survey_answer.survey_id', '=', 'survey.id')
					.as('tally'),
			(join) => join.onTrue()
		)
		.select(['survey.id', 'survey.slug', 'survey.title', 'survey.agency_id as agencyId'])
		.select(['survey.period_from as from', 'survey.period_until as until', 'survey.closed_at as closedAt'])
		.select(['consultation.slug as topicSlug', 'thread.title as topicTitle'])
		.select(['agency.slug as agencySlug', 'agency.name as agencyName', 'service.name as service'])
		.select((eb) => [
			eb.fn.coalesce('tally.n', sql<number>`0`).as('n'),
			eb.fn.coalesce('tally.total', sql<number>`0`).as('total')
		]);

export type SurveyRecord = Awaited<ReturnType<ReturnType<typeof selectSurveys>['execute']>>[number];

const sumOfAll = sql<number>`sum(${sql.join(
	ELEMENTS.map((element) => sql.ref(`survey_answer.${element}`)),
	sql` + `
)})`;

export const findSurveyRecord = (db: Db, slug: string): Promise<SurveyRecord | undefined> =>
	selectSurveys(db).where('survey.slug', '=', slug).executeTakeFirst();
