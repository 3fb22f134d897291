import { dayOf } from '$lib/domain/calendar/zone';
import { scoreOf, type SurveyScore } from '$lib/domain/survey/satisfaction-index';
import { surveyStatus, tellsScores, type SurveyPeriod, type SurveyStatus } from '$lib/domain/survey/survey';
import { findSurveyRecord, selectSurveys, type SurveyRecord } from '../../db/surveys';
import type { Services } from '../../services';

export type House = Pick<Services, 'db' | 'now' | 'env'>;

/** A survey as everybody may see it. */
export type SurveyRow = {
	slug: string;
	title: string;
	agency: { slug: string; name: string };
	/** Null: the agency as a whole. */
	service: string | null;
	/** The consultation that it is part of. */
	topic: { slug: string; title: string } | null;
	period: SurveyPeriod;
	/** Ended before the last day of its period. */
	closedAt: string | null;
	status: SurveyStatus;
	/** How many have answered. */
	answered: number;
	/** Null as long as it is not told: see `tellsScores`. */
	score: SurveyScore | null;
};

export const todayOf = ({ now, env }: Pick<House, 'now' | 'env'>): string => dayOf(now(), env.zone);

export function toSurveyRow(record: SurveyRecord, today: string): SurveyRow {
	const { slug, title, service, from, until, closedAt, n, total, topicSlug, topicTitle } = record;
	const status = surveyStatus({ from, until }, closedAt, today);
	return {
		slug,
		title,
		service,
		period: { from, until },
		closedAt: closedAt?.toISOString() ?? null,
		agency: { slug: record.agencySlug, name: record.agencyName },
		topic: topicSlug && topicTitle ? { slug: topicSlug, title: topicTitle } : null,
		status,
		answered: n,
		score: tellsScores(status, n) ? scoreOf(total, n) : null
	};
}

const SLUG = /^[a-z0-9-]{1,80}$/;

export async function findSurvey(house: House, slug: string): Promise<SurveyRow | undefined> {
	const record = SLUG.test(slug) ? await findSurveyRecord(house.db, slug) : undefined;
	return record && toSurveyRow(record, todayOf(house));
}

/** The survey that belongs to a consultation. */
export async function findSurveyOfThread(house: House, threadId: string): Promise<SurveyRow | undefined> {
	const record = await selectSurveys(house.db).where('survey.thread_id', '=', threadId).executeTakeFirst();
	return record && toSurveyRow(record, todayOf(house));
}

/** The latest surveys of an agency that have begun. */
export const listSurveysOfAgency = (house: House, agencySlug: string, limit: number): Promise<SurveyRow[]> =>
	listBegun(house, (surveys) => surveys.where('agency.slug', '=', agencySlug).limit(limit));

/** The latest surveys about a service that have begun. */
export const listSurveysOfService = (house: House, serviceId: string, limit: number): Promise<SurveyRow[]> =>
	listBegun(house, (surveys) => surveys.where('survey.service_id', '=', serviceId).limit(limit));

type Surveys = ReturnType<typeof selectSurveys>;

async function listBegun(house: House, some: (surveys: Surveys) => Surveys): Promise<SurveyRow[]> {
	const today = todayOf(house);
	const records = await some(selectSurveys(house.db))
		.where('survey.period_from', '<=', today)
		.orderBy('survey.period_until', 'desc')
		.orderBy('survey.id', 'desc')
		.execute();
	return records.map((record) => toSurveyRow(record, today));
}
