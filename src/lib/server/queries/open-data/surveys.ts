import type { RowOf } from '$lib/domain/open-data/data-sets';
import { ELEMENTS, type PerElement } from '$lib/domain/survey/element';
import { resultOf } from '$lib/domain/survey/satisfaction-index';
import { hasBegun, surveyStatus, tellsScores } from '$lib/domain/survey/survey';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { selectSurveys, type SurveyRecord } from '../../db/surveys';
import { inPages, PAGE, type Source } from './pages';

type Sums = PerElement<number> & { survey_id: string; n: number };

/**
 * Of surveys that are over alone: the sum of today and that of yesterday would give what one person answered. Of fewer than
 * five respondents nothing is told either.
 */
export async function* surveyRows({ db, now, env }: Source): AsyncGenerator<RowOf<'survei'>[]> {
	const today = dayOf(now(), env.zone);
	const read = (after: string | null) =>
		selectSurveys(db)
			.where('survey.period_from', '<=', today)
			.$if(after !== null, (query) => query.where('survey.id', '>', after ?? ''))
			.orderBy('survey.id')
			.limit(PAGE)
			.execute();
	for await (const page of inPages(read, ({ id }) => id)) {
		const sums = new Map((await sumsOf(db, page)).map((one) => [one.survey_id, one]));
		yield page.flatMap((survey) => rowsOf(survey, sums.get(survey.id), { today, origin: env.origin }));
	}
}

const sumsOf = (db: Db, surveys: readonly SurveyRecord[]): Promise<Sums[]> =>
	db
		.selectFrom('survey_answer')
		.select((eb) => [
			'survey_id',
			eb.fn.countAll<number>().as('n'),
			...ELEMENTS.map((element) => sql<number>`sum(${eb.ref(`survey_answer.${element}`)})`.as(element))
		])
		.where('survey_id', '=', sql<string>`any(${surveys.map(({ id }) => id)}::uuid[])`)
		.groupBy('survey_id')
		.execute() as Promise<Sums[]>;

function rowsOf(
	survey: SurveyRecord,
	sums: Sums | undefined,
	{ today, origin }: { today: string; origin: string }
): RowOf<'survei'>[] {
	const { slug, from, until, closedAt } = survey;
	const status = surveyStatus({ from, until }, closedAt, today);
	if (!hasBegun(status)) return [];
	const told = sums && tellsScores(status, sums.n) ? sums : null;
	const result = told && resultOf(told, told.n);
	return ELEMENTS.map((unsur) => ({
		survei: slug,
		unsur,
		alamat: `${origin}/survei/${slug}`,
		judul: survey.title,
		instansi: survey.agencySlug,
		layanan: survey.service,
		periode_mulai: from,
		periode_akhir: until,
		status,
		responden: told?.n ?? null,
		jumlah_nilai: told?.[unsur] ?? null,
		indeks: result ? result.indexX100 / 100 : null,
		mutu: result?.band ?? null
	}));
}
