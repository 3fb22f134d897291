import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { limitIn, type ConsultationStage } from '$lib/domain/consultation/stage';
import type { MaterialKind, Unsur } from '$lib/domain/consultation/words';
import type { SurveyStatus } from '$lib/domain/survey/survey';
import type { Db } from '../../db/client';
import { listUnsur } from '../../db/unsur';
import { findSurveyOfThread, type House } from '../survey/row';
import { listReportsOf, type CitedReport } from './commitment/citations';

type Head = { id: string; stage: ConsultationStage };

export type PublicTopic = {
	about: Awaited<ReturnType<typeof findAbout>>;
	questions: { id: string; position: number; body: string }[];
	materials: TopicMaterial[];
	meetings: TopicMeeting[];
	invited: { unsur: Unsur; name: string }[];
	/** Unsur of those who came; where nobody had to come, of those who wrote. */
	present: Unsur[];
	/** By when the stage should end; null where it is over, or lasts until a day that was announced. */
	due: { day: IsoDate; late: boolean } | null;
	/** The public reports that led to it. */
	raised: CitedReport[];
	survey: { slug: string; status: SurveyStatus } | null;
};

export type TopicMaterial = {
	series: string;
	kind: MaterialKind;
	title: string;
	version: number;
	fileId: string;
	bytes: number;
	/** Why it was taken back. */
	takenBack: string | null;
	earlier: { version: number; fileId: string; takenBack: string | null }[];
};
export type TopicMeeting = {
	id: string;
	title: string;
	startsAt: string;
	endsAt: string;
	place: string;
	link: string;
	agendaHtml: string;
	takenBack: string | null;
};

/** The first page of a consultation. Each part is one statement; none of them reads the inputs one by one. */
export async function publicTopic(house: House, head: Head): Promise<PublicTopic> {
	const { db, now } = house;
	const [about, questions, materials, meetings, invited, present, due, reports, survey] = await Promise.all([
		findAbout(db, head.id),
		listQuestions(db, head.id),
		listMaterials(db, head.id),
		listMeetings(db, head.id),
		listInvited(db, head.id),
		listUnsur(db, head.id),
		findDue(db, head, now()),
		listReportsOf(db, head.id),
		findSurveyOfThread(house, head.id)
	]);
	return {
		about,
		questions,
		materials,
		meetings,
		invited,
		present,
		due,
		// What items of the minutes answer is told where they are read.
		raised: reports.filter(({ position }) => position === null),
		survey: survey ? { slug: survey.slug, status: survey.status } : null
	};
}

const findAbout = (db: Db, threadId: string) =>
	db
		.selectFrom('consultation')
		.leftJoin('service', 'service.id', 'consultation.service_id')
		.select(['question_html as questionHtml', 'background_html as backgroundHtml', 'contact'])
		.select(['team_decree as teamDecree', 'service.name as service'])
		.select(['about_service_standard as serviceStandard', 'about_service_declaration as serviceDeclaration'])
		.select('about_survey as surveyResult')
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

const listQuestions = (db: Db, threadId: string) =>
	db
		.selectFrom('consultation_question')
		.select(['id', 'position', 'body'])
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();

/** Of each series the newest file, and what it replaced. */
async function listMaterials(db: Db, threadId: string): Promise<TopicMaterial[]> {
	const rows = await db
		.selectFrom('material')
		.innerJoin('file', 'file.id', 'material.file_id')
		.select(['material.series', 'material.kind', 'material.title', 'material.version'])
		.select(['file.id as fileId', 'file.size as bytes', 'material.taken_back_reason as takenBack'])
		.where('material.thread_id', '=', threadId)
		.orderBy('material.version', 'desc')
		.execute();
	return [...Map.groupBy(rows, ({ series }) => series).values()]
		.flatMap((versions) => {
			// What was taken back is shown as that, and no file of it, unless there is nothing else of its series.
			const newest = versions.find(({ takenBack }) => takenBack === null) ?? versions[0];
			const earlier = versions.filter((version) => version !== newest);
			return newest
				? [{ ...newest, earlier: earlier.map(({ version, fileId, takenBack }) => ({ version, fileId, takenBack })) }]
				: [];
		})
		.sort((one, other) => one.title.localeCompare(other.title, 'id'));
}

const listMeetings = async (db: Db, threadId: string): Promise<TopicMeeting[]> =>
	(
		await db
			.selectFrom('meeting')
			.select([
				'id',
				'title',
				'starts_at as startsAt',
				'ends_at as endsAt',
				'place',
				'link',
				'agenda_html as agendaHtml',
				'taken_back_reason as takenBack'
			])
			.where('thread_id', '=', threadId)
			.orderBy('starts_at')
			.orderBy('id')
			.execute()
	).map(({ startsAt, endsAt, ...meeting }) => ({
		...meeting,
		startsAt: startsAt.toISOString(),
		endsAt: endsAt.toISOString()
	}));

/** Whom the host invited: as what they stand for. A person's name is shown only where there is nothing else. */
const listInvited = (db: Db, threadId: string) =>
	db
		.selectFrom('invitation')
		.select('unsur')
		.select((eb) =>
			eb.fn.coalesce(eb.fn<string | null>('nullif', ['organisation', eb.val('')]), 'invitation.name').as('name')
		)
		.distinct()
		.where('thread_id', '=', threadId)
		.orderBy('unsur')
		.orderBy('name')
		.execute();

async function findDue(db: Db, { id, stage }: Head, now: Date): Promise<PublicTopic['due']> {
	const clock = limitIn(stage);
	if (clock === null) return null;
	const found = await db
		.selectFrom('deadline')
		.select(['due_day as day', 'due_at as dueAt'])
		.where('thread_id', '=', id)
		.where('clock', '=', clock)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return found?.day ? { day: found.day, late: found.dueAt !== null && found.dueAt <= now } : null;
}
