import type { SurveyPlace } from '$lib/forms/survey/place';
import { selectSurveys } from '../../db/surveys';
import { todayOf, toSurveyRow, type House, type SurveyRow } from './row';

/** More than this are never open at once in one province; the page says so if they are. */
export const OPEN_MOST = 50;
const RESULTS = 20;

export type SurveyList = {
	open: SurveyRow[];
	results: SurveyRow[];
	/** Where the next page of results begins. */
	after: SurveyPlace | null;
};

/** Surveys that can be answered, the first to end first; then results, the last period first. */
export async function listSurveys(house: House, after: SurveyPlace | null): Promise<SurveyList> {
	const today = todayOf(house);
	const [open, results] = await Promise.all([
		after ? [] : listOpen(house, today),
		listResults(house, today, after).execute()
	]);
	const shown = results.slice(0, RESULTS);
	const last = results.length > RESULTS ? shown.at(-1) : undefined;
	return {
		open: open.map((record) => toSurveyRow(record, today)),
		results: shown.map((record) => toSurveyRow(record, today)),
		after: last ? { until: last.until, id: last.id } : null
	};
}

const listOpen = ({ db }: House, today: string) =>
	selectSurveys(db)
		.where('survey.closed_at', 'is', null)
		.where('survey.period_from', '<=', today)
		.where('survey.period_until', '>=', today)
		.orderBy('survey.period_until')
		.orderBy('survey.id')
		.limit(OPEN_MOST)
		.execute();

/** One more than a page shows: it tells whether there is another. */
const listResults = ({ db }: House, today: string, after: SurveyPlace | null) =>
	selectSurveys(db)
		.where((eb) => eb.or([eb('survey.closed_at', 'is not', null), eb('survey.period_until', '<', today)]))
		.$if(after !== null, (query) =>
			query.where(({ eb, refTuple, tuple }) =>
				eb(refTuple('survey.period_until', 'survey.id'), '<', tuple(after?.until ?? '', after?.id ?? ''))
			)
		)
		.orderBy('survey.period_until', 'desc')
		.orderBy('survey.id', 'desc')
		.limit(RESULTS + 1);
