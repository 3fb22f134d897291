import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Complaint } from '$lib/domain/complaint/decide';
import type { Stance } from '$lib/domain/complaint/project';
import type { Consultation } from '$lib/domain/consultation/decide';
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
 * Locks the thread, of a case its leading one first, then reads it in a statement of its own: one that waited for the lock would still see the joined
 * rows as they were before the wait. What only refers to the thread (a letter, a follow) does not wait for the lock.
 */
export async function findThreadForUpdate(db: Db, ref: string): Promise<Thread | undefined> {
	const led = db.selectFrom('thread').select('head_id').where('ref', '=', ref);
	await db.selectFrom('thread').select('id').where('id', '=', led).forNoKeyUpdate().execute();
	await db.selectFrom('thread').select('id').where('ref', '=', ref).forNoKeyUpdate().execute();
	return findThread(db, ref);
}

export async function findComplaintForUpdate(db: Db, ref: string): Promise<ComplaintThread | undefined> {
	const thread = await findThreadForUpdate(db, ref);
	return thread?.kind === 'complaint' ? thread : undefined;
}

/** What an address may hold; a NUL, which Postgres takes for an error, is no name of anything. */
export const SLUG = /^[a-z0-9-]{3,80}$/;

/** By its address: consultations are known by a name, reports by a number. */
export async function findConsultationForUpdate(db: Db, slug: string): Promise<ConsultationThread | undefined> {
	if (!SLUG.test(slug)) return undefined;
	const found = await db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.select('thread.ref')
		.where('slug', '=', slug)
		.executeTakeFirst();
	const thread = found && (await findThreadForUpdate(db, found.ref));
	return thread?.kind === 'consultation' ? thread : undefined;
}

export async function findThread(db: Db, ref: string): Promise<Thread | undefined> {
	const row = await findRow(db, ref);
	if (!row) return undefined;
	const { kind, ...base } = row;
	if (kind === 'consultation') return { ...base, kind, consultation: await findConsultation(db, base.id) };
	const { anonymous, rating, answerRecorded, wishedConfidential, ...complaint } = await findComplaint(db, base.id);
	return { ...base, kind, anonymous, rating, answerRecorded, wishedConfidential, complaint };
}

export async function findComplaintThread(db: Db, ref: string): Promise<ComplaintThread | undefined> {
	const thread = await findThread(db, ref);
	return thread?.kind === 'complaint' ? thread : undefined;
}

const findRow = (db: Db, ref: string) =>
	db
		.selectFrom('thread')
		.select(['id', 'ref', 'kind', 'title', 'confidential', 'last_seq as lastSeq'])
		.select(['published_at as publishedAt', 'hidden_at as hiddenAt', 'locked_at as lockedAt'])
		.select(['head_id as headId', 'merged_into as mergedInto', 'merge_denied_at as mergeDeniedAt'])
		.where('ref', '=', ref)
		.executeTakeFirst();

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
	)
] as const;

/** And how its reporter stands to it. */
export const STANCE_COLUMNS = [
	'complaint.anonymous',
	'complaint.rating',
	'complaint.answer_recorded as answerRecorded',
	'complaint.wished_confidential as wishedConfidential'
] as const;

const findComplaint = (db: Db, threadId: string) =>
	db
		.selectFrom('complaint')
		.select(COMPLAINT_COLUMNS)
		.select(STANCE_COLUMNS)
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

const findConsultation = (db: Db, threadId: string): Promise<Consultation> =>
	db
		.selectFrom('consultation')
		.select(['slug', 'stage', 'agency_id as agencyId', 'facilitator_id as facilitatorId', 'method'])
		.select(['opens_at as opensAt', 'closes_at as closesAt', 'text_version as textVersion'])
		.select(['input_count as inputs', 'answered_count as answered', 'held_count as held'])
		.select('minutes_final_at as minutesFinalAt')
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

/** The whole history of a report, in order. */
export async function listEvents(db: Db, threadId: string) {
	const rows = await db
		.selectFrom('thread_event')
		.select(['id', 'seq', 'at', 'action', 'from_status as from', 'to_status as to', 'actor_role as role'])
		.select(['actor_agency_id as agencyId', 'actor_user_id as userId', 'public', 'data'])
		.where('thread_id', '=', threadId)
		.orderBy('seq')
		.execute();
	return rows.map(readComplaintEvent);
}

/** How many posts of a report everybody is shown; counted anew whenever something happens, so that it cannot drift. */
export const repliesIn = (eb: ExpressionBuilder<Database, 'thread'>) =>
	eb
		.selectFrom('post')
		.select((of) => of.fn.countAll<number>().as('count'))
		.whereRef('post.thread_id', '=', 'thread.id')
		.where('post.kind', 'in', KINDS_FOR_EVERYBODY)
		.where('post.hidden_at', 'is', null);

/** Where a report happened: its district may have days off of its own. */
export async function findDistrict(db: Db, threadId: string): Promise<string | null> {
	const query = db.selectFrom('complaint').select('district_code as code').where('thread_id', '=', threadId);
	return (await query.executeTakeFirst())?.code ?? null;
}

/** Whether this very form has already had its effect: sent twice, it happens once. */
export async function isFormSpent(db: Db, threadId: string, formKey: string): Promise<boolean> {
	const found = await db
		.selectFrom('thread_event')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('form_key', '=', formKey)
		.executeTakeFirst();
	return found !== undefined;
}
