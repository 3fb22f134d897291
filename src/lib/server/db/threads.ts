import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Complaint } from '$lib/domain/complaint/decide';
import type { Stance } from '$lib/domain/complaint/project';
import type { Consultation } from '$lib/domain/consultation/decide';
import type { ClockKind } from '$lib/domain/deadline/policy';
import { readComplaintEvent } from '$lib/domain/complaint/event';
import { complaintForum } from '$lib/domain/complaint/forum';
import { consultationForum } from '$lib/domain/consultation/forum';
import type { Forum } from '$lib/domain/thread/forum';
import { KINDS_FOR_EVERYBODY } from '$lib/domain/thread/post';
import { sql, type ExpressionBuilder } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';

type ThreadBase = {
	id: string;
	ref: string;
	title: string;
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
	lastSeq: number;
	/** Of a report: the leading one of its case, unless it leads, and since when its reporter says that it is another matter. */
	headId: string | null;
	/** What a moderator linked it to. */
	mergedInto: string | null;
	mergeDeniedAt: Date | null;
};

/** A thread as the rules need to know it: what all have in common, and the half of the product that it belongs to. */
export type ComplaintThread = ThreadBase &
	Stance & {
		kind: 'complaint';
		complaint: Complaint;
		/** When what runs falls due, by clock, as it is kept; null where a question has stopped it. */
		dueDays: Partial<Record<ClockKind, IsoDate | null>>;
	};
export type ConsultationThread = ThreadBase & { kind: 'consultation'; consultation: Consultation };
export type Thread = ComplaintThread | ConsultationThread;

/** The agency that handles the report, or hosts the consultation. */
export const agencyOf = (thread: Thread): string | null =>
	thread.kind === 'complaint' ? thread.complaint.agencyId : thread.consultation.agencyId;

/** What may be said in the thread, whichever half it belongs to. */
export const forumOf = (thread: Thread): Forum =>
	thread.kind === 'complaint' ? complaintForum(thread) : consultationForum(thread);

/**
 * Locks the thread, of a case its leading one first, for whoever reads it in a statement of its own afterwards: one that
 * waited for the lock would still see the joined rows as they were before the wait. What only refers to the thread (a
 * letter, a follow) does not wait for the lock.
 */
export const lockThread = (db: Db, named: Named) =>
	sql`select from thread where id = any (array(select unnest(array[id, head_id]) from thread where ref = ${refOf(named)}))
		order by head_id is not null for no key update`.execute(db);

/** A report is known by its number, a consultation by its name as well. */
export type Named = { ref: string } | { slug: string };

/** What an address may hold; a NUL, which Postgres takes for an error, is no name of anything. */
export const SLUG = /^[a-z0-9-]{3,80}$/;

const refOf = (named: Named) =>
	'ref' in named
		? sql<string>`${named.ref}`
		: sql<string>`(select named.ref from consultation join thread as named on named.id = thread_id
			where slug = ${SLUG.test(named.slug) ? named.slug : ''})`;

export async function findThreadForUpdate(db: Db, ref: string): Promise<Thread | undefined> {
	await lockThread(db, { ref });
	return findThread(db, ref);
}

export async function findComplaintForUpdate(db: Db, ref: string): Promise<ComplaintThread | undefined> {
	const thread = await findThreadForUpdate(db, ref);
	return thread?.kind === 'complaint' ? thread : undefined;
}

export async function findConsultationForUpdate(db: Db, slug: string): Promise<ConsultationThread | undefined> {
	await lockThread(db, { slug });
	const row = await selectThread(db, { slug }).executeTakeFirst();
	const thread = row && asThread(row);
	return thread?.kind === 'consultation' ? thread : undefined;
}

export async function findThread(db: Db, ref: string): Promise<Thread | undefined> {
	const row = await selectThread(db, { ref }).executeTakeFirst();
	return row && asThread(row);
}

export async function findComplaintThread(db: Db, ref: string): Promise<ComplaintThread | undefined> {
	const thread = await findThread(db, ref);
	return thread?.kind === 'complaint' ? thread : undefined;
}

/** What the rules of a report ask of it. */
export const COMPLAINT_COLUMNS = [
	'complaint.status',
	'complaint.classification',
	'complaint.agency_id as agencyId',
	'complaint.hand_overs as handOvers',
	'complaint.returns',
	'complaint.bound_by as boundBy',
	'complaint.questions',
	'complaint.appealed',
	'complaint.promises',
	'complaint.promised_on as promisedOn',
	'complaint.proof_pending as proofPending',
	'complaint.judged',
	'complaint.decider_ids as deciderIds',
	'complaint.closed_at as closedAt',
	sql<IsoDate | null>`(select valid_until from agency as charged where charged.id = complaint.agency_id)`.as(
		'agencyUntil'
	),
	sql<boolean>`exists (select from agency as charged where charged.id = complaint.agency_id and charged.oversees)`.as(
		'ofInspectorate'
	),
	sql<boolean>`exists (select from agency as charged where charged.id = complaint.agency_id and charged.on_paper)`.as(
		'onPaper'
	)
] as const;

/** And how its reporter stands to it. Who of the agency has it is no matter of a page. */
export const STANCE_COLUMNS = [
	'complaint.anonymous',
	'complaint.rating',
	'complaint.answer_recorded as answerRecorded',
	'complaint.wished_confidential as wishedConfidential'
] as const;

/** What the rules of a consultation ask of it. */
const CONSULTATION_COLUMNS = [
	'consultation.slug',
	'consultation.stage',
	'consultation.agency_id as hostId',
	'consultation.facilitator_id as facilitatorId',
	'consultation.method',
	'consultation.opens_at as opensAt',
	'consultation.closes_at as closesAt',
	'consultation.text_version as textVersion',
	'consultation.input_count as inputs',
	'consultation.answered_count as answered',
	'consultation.held_count as held',
	'consultation.minutes_final_at as minutesFinalAt'
] as const;

/** A thread with the half that it belongs to, in one statement; for who asks more of it, to add to. */
export const selectThread = (db: Db, named: Named) =>
	db
		.selectFrom('thread')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.select(['thread.id', 'thread.ref', 'thread.kind', 'thread.title', 'thread.confidential'])
		.select(['thread.last_seq as lastSeq', 'thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt'])
		.select(['thread.locked_at as lockedAt', 'thread.head_id as headId', 'thread.merged_into as mergedInto'])
		.select('thread.merge_denied_at as mergeDeniedAt')
		.select(COMPLAINT_COLUMNS)
		.select(STANCE_COLUMNS)
		.select('complaint.assignee_id as assigneeId')
		.select(DUE_DAYS)
		.select(CONSULTATION_COLUMNS)
		.where('thread.ref', '=', refOf(named))
		.$castTo<ThreadRow>();

const DUE_DAYS = sql<ComplaintThread['dueDays'] | null>`(
	select json_object_agg(clock, due_day order by round) from deadline
	where deadline.thread_id = complaint.thread_id and met_at is null and ended_at is null)`.as('dueDays');

/** Of the half that the thread does not belong to everything is null. */
type ThreadRow = ThreadBase &
	Pick<Thread, 'kind'> &
	Stance &
	Complaint &
	Omit<Consultation, 'agencyId'> & { hostId: string; dueDays: ComplaintThread['dueDays'] | null };

export function asThread({ kind, ...row }: ThreadRow): Thread {
	const { slug, stage, hostId, facilitatorId, method, opensAt, closesAt, ...others } = row;
	const { textVersion, inputs, answered, held, minutesFinalAt, ...seen } = others;
	const { id, ref, title, lastSeq, headId, mergedInto, mergeDeniedAt, ...shown } = seen;
	const { confidential, publishedAt, hiddenAt, lockedAt, dueDays, ...report } = shown;
	const standing = { confidential, publishedAt, hiddenAt, lockedAt };
	const thread = { id, ref, title, lastSeq, headId, mergedInto, mergeDeniedAt, ...standing };
	if (kind === 'consultation') {
		const hosted = { slug, stage, agencyId: hostId, facilitatorId, method, opensAt, closesAt };
		return { ...thread, kind, consultation: { ...hosted, textVersion, inputs, answered, held, minutesFinalAt } };
	}
	const { anonymous, rating, answerRecorded, wishedConfidential, assigneeId, ...complaint } = report;
	const stance = { anonymous, rating, answerRecorded, wishedConfidential, assigneeId };
	return { ...thread, kind, ...stance, complaint, dueDays: dueDays ?? {} };
}

/** The whole history of a report, in order; and where it happened: its district may have days off of its own. */
export async function listEventsAt(db: Db, threadId: string) {
	const rows = await selectEvents(db, threadId)
		.innerJoin('complaint', 'complaint.thread_id', 'thread_event.thread_id')
		.select('complaint.district_code as districtCode')
		.execute();
	const events = rows.map(({ districtCode: _, ...event }) => readComplaintEvent(event));
	return { events, districtCode: rows[0]?.districtCode ?? null };
}

/** The whole history of a report, in order. */
export const listEvents = async (db: Db, threadId: string) =>
	(await selectEvents(db, threadId).execute()).map(readComplaintEvent);

const selectEvents = (db: Db, threadId: string) =>
	db
		.selectFrom('thread_event')
		.select(['id', 'seq', 'at', 'action', 'from_status as from', 'to_status as to', 'actor_role as role'])
		.select(['actor_agency_id as agencyId', 'actor_user_id as userId', 'public', 'data'])
		.where('thread_event.thread_id', '=', threadId)
		.orderBy('seq');

/** How many posts of a report everybody is shown; counted anew whenever something happens, so that it cannot drift. */
export const repliesIn = (eb: ExpressionBuilder<Database, 'thread'>) =>
	eb
		.selectFrom('post')
		.select((of) => of.fn.countAll<number>().as('count'))
		.whereRef('post.thread_id', '=', 'thread.id')
		.where('post.kind', 'in', KINDS_FOR_EVERYBODY)
		.where('post.hidden_at', 'is', null);
