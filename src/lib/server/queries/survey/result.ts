import { hiddenAmong } from '$lib/domain/statistics/cell';
import { ELEMENTS, type PerElement } from '$lib/domain/survey/element';
import { resultOf, SMALL_SAMPLE, type SurveyResult } from '$lib/domain/survey/satisfaction-index';
import { tellsScores, TRAIT_NAMES, TRAITS, type Trait } from '$lib/domain/survey/survey';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { surveyVoice } from '../../identity/survey-voice';
import { findSurvey, type House, type SurveyRow } from './row';

/**
 * How many respondents are of a group; null for fewer than five, and where those would follow from it and how many there are in
 * all. `group` null: who did not say.
 */
export type TraitCount = { trait: Trait; group: string | null; count: number | null };

export type SurveyReport = {
	survey: SurveyRow;
	/** Null as long as it is not told: see `tellsScores`. */
	result: SurveyResult | null;
	/**
	 * Empty below the size of a small sample: there one could guess who is meant. Empty as well while answers come in: from one
	 * look to the next one could see who answered.
	 */
	traits: TraitCount[];
};

const COLUMN = { gender: 'gender', ageGroup: 'age_group', education: 'education', occupation: 'occupation' } as const;

/** All that is published of a survey. What respondents wrote is not. */
export async function findSurveyReport(house: House, slug: string): Promise<SurveyReport | undefined> {
	const survey = await findSurvey(house, slug);
	if (!survey) return undefined;
	const { n, ...sums } = await sumScores(house.db, slug);
	const result = tellsScores(survey.status, n) ? resultOf(sums, n) : null;
	return { survey, result, traits: result && n >= SMALL_SAMPLE ? await countTraits(house.db, slug) : [] };
}

const answersOf = (db: Db, slug: string) =>
	db.selectFrom('survey_answer').innerJoin('survey', 'survey.id', 'survey_id').where('survey.slug', '=', slug);

const sumScores = (db: Db, slug: string): Promise<PerElement<number> & { n: number }> =>
	answersOf(db, slug)
		.select((eb) => [
			eb.fn.countAll<number>().as('n'),
			...ELEMENTS.map((element) => sql<number>`coalesce(sum(${eb.ref(`survey_answer.${element}`)}), 0)`.as(element))
		])
		.executeTakeFirstOrThrow();

async function countTraits(db: Db, slug: string): Promise<TraitCount[]> {
	const counted = await Promise.all(
		TRAIT_NAMES.map(async (trait) => [trait, await countGroups(db, slug, trait)] as const)
	);
	return counted.flatMap(([trait, counts]) => {
		const groups = [...TRAITS[trait], null].map((group) => ({ trait, group, count: counts.get(group) ?? 0 }));
		// They add up to all who answered, which is told.
		const hidden = hiddenAmong(groups.map(({ count }) => count));
		return groups.map((one, index) => (hidden[index] ? { ...one, count: null } : one));
	});
}

async function countGroups(db: Db, slug: string, trait: Trait): Promise<Map<string | null, number>> {
	const column = `survey_answer.${COLUMN[trait]}` as const;
	const rows = await answersOf(db, slug)
		.select((eb) => [eb.ref(column).as('group'), eb.fn.countAll<number>().as('count')])
		.groupBy(column)
		.execute();
	return new Map(rows.map(({ group, count }) => [group, count]));
}

/** Whether this person or device has answered already. */
export async function hasAnswered({ db, env }: House, slug: string, voice: string | null): Promise<boolean> {
	if (voice === null) return false;
	const survey = await db.selectFrom('survey').select('id').where('slug', '=', slug).executeTakeFirst();
	if (!survey) return false;
	const answer = await db
		.selectFrom('survey_answer')
		.select('survey_id')
		.where('survey_id', '=', survey.id)
		.where('voice', '=', surveyVoice(env, survey.id, voice))
		.executeTakeFirst();
	return answer !== undefined;
}
