import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { CONSULTATION_STAGES, isOver } from '$lib/domain/consultation/stage';
import { maySetUpSurvey, mayReadSurveyWords, surveyAgenciesOf } from '$lib/domain/survey/keeper';
import { mayRead, type Readable } from '$lib/domain/thread/visibility';
import { sql } from 'kysely';
import { isOfferedOn } from '../../db/services';
import { findSurveyRecord, selectSurveys } from '../../db/surveys';
import { todayOf, toSurveyRow, type House, type SurveyRow } from '../survey/row';

/** What a survey can be about: an agency as a whole, or one of its services. */
export type SurveySubject = { agencyId: string; agency: string; services: { id: string; name: string }[] };

export type DeskSurvey = SurveyRow & { maySetUp: boolean };

/** The page says where the list ends. */
export const DESK_SURVEYS_MOST = 100;
export const WORDS_MOST = 200;

const UNDER_WAY = CONSULTATION_STAGES.filter((stage) => !isOver(stage));

/** The surveys that the person looks after, the last period first; null for who has none to look after. */
export async function listDeskSurveys(house: House, actor: Actor): Promise<DeskSurvey[] | null> {
	const agencies = surveyAgenciesOf(actor);
	if (agencies.length === 0) return null;
	const today = todayOf(house);
	const records = await selectSurveys(house.db)
		.$if(agencies !== 'all', (query) => query.where('survey.agency_id', 'in', agencies as string[]))
		.orderBy('survey.period_until', 'desc')
		.orderBy('survey.id', 'desc')
		.limit(DESK_SURVEYS_MOST)
		.execute();
	return records.map((record) => ({
		...toSurveyRow(record, today),
		maySetUp: maySetUpSurvey(actor, record.agencyId)
	}));
}

/** What the person may ask about, by agency; empty for who only reads. */
export async function listSurveySubjects({ db, ...house }: House, actor: Actor): Promise<SurveySubject[]> {
	const today = todayOf(house);
	const rows = await db
		.selectFrom('agency')
		.leftJoin('service', (join) => join.onRef('service.agency_id', '=', 'agency.id').on(isOfferedOn(today)))
		.select(['agency.id as agencyId', 'agency.name as agency', 'service.id as serviceId', 'service.name as service'])
		.where((eb) => eb.or([eb('agency.valid_until', 'is', null), eb('agency.valid_until', '>=', today)]))
		.orderBy('agency.name')
		.orderBy('service.position')
		.execute();
	const subjects = new Map<string, SurveySubject>();
	for (const { agencyId, agency, serviceId, service } of rows) {
		if (!maySetUpSurvey(actor, agencyId)) continue;
		const subject = subjects.get(agencyId) ?? { agencyId, agency, services: [] };
		if (serviceId !== null && service !== null) subject.services.push({ id: serviceId, name: service });
		subjects.set(agencyId, subject);
	}
	return [...subjects.values()];
}

/** Taking part opens nothing that is not for everybody. */
const NO_PART = { isParticipant: false };
const UNPUBLISHED: Readable = { confidential: false, published: false, hidden: false };

/** The consultations of these agencies that the person may read, are under way and have no survey yet. */
export async function listSurveyTopics(
	{ db }: Pick<House, 'db'>,
	actor: Actor,
	subjects: readonly Pick<SurveySubject, 'agencyId'>[]
) {
	if (subjects.length === 0) return [];
	const agencies = subjects.map(({ agencyId }) => agencyId);
	const insideOf = agencies.filter((agencyId) =>
		mayRead(UNPUBLISHED, capacitiesOf(actor, { threadId: '', agencyId, isReporter: false, consultation: NO_PART }))
	);
	return db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.leftJoin('survey', 'survey.thread_id', 'thread.id')
		.select(['thread.id', 'thread.title'])
		.where('consultation.agency_id', 'in', agencies)
		.where((eb) => {
			const isForAll = sql<boolean>`published_at is not null and hidden_at is null and not confidential`;
			return insideOf.length === 0 ? isForAll : eb.or([isForAll, eb('consultation.agency_id', 'in', insideOf)]);
		})
		.where('consultation.stage', 'in', UNDER_WAY)
		.where('survey.id', 'is', null)
		.orderBy('thread.title')
		.orderBy('thread.id')
		.limit(DESK_SURVEYS_MOST)
		.execute();
}

/** What the one list of a form names: an agency or a service, by its id. */
export function findSubject(
	subjects: readonly SurveySubject[],
	id: string
): { agencyId: string; serviceId: string | null } | undefined {
	for (const { agencyId, services } of subjects) {
		if (agencyId === id) return { agencyId, serviceId: null };
		if (services.some((service) => service.id === id)) return { agencyId, serviceId: id };
	}
	return undefined;
}

export type SurveyOnDesk = {
	survey: DeskSurvey;
	/** What respondents wrote, the latest first, by day only. */
	words: { day: string; text: string }[];
	/** Whether there is more than is shown. */
	more: boolean;
};

export async function findDeskSurvey(house: House, actor: Actor, slug: string): Promise<SurveyOnDesk | undefined> {
	const record = await findSurveyRecord(house.db, slug);
	if (!record || !mayReadSurveyWords(actor, record.agencyId)) return undefined;
	const words = await house.db
		.selectFrom('survey_answer')
		.select(['answered_on as day', 'words as text'])
		.where('survey_id', '=', record.id)
		.where('words', '<>', '')
		.orderBy('answered_on', 'desc')
		.orderBy('voice')
		.limit(WORDS_MOST + 1)
		.execute();
	return {
		survey: { ...toSurveyRow(record, todayOf(house)), maySetUp: maySetUpSurvey(actor, record.agencyId) },
		words: words.slice(0, WORDS_MOST),
		more: words.length > WORDS_MOST
	};
}
