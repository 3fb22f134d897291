import type { Complaint } from '$lib/domain/complaint/decide';
import type { ThreadEvent } from '$lib/domain/thread/event';
import { sql } from 'kysely';
import type { Db } from './client';

export type Thread = {
	id: string;
	ref: string;
	title: string;
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
	lastSeq: number;
	anonymous: boolean;
	rating: number | null;
	complaint: Complaint;
};

/**
 * Locks the thread, then reads it in a statement of its own: one that waited for the lock would still see the joined
 * rows as they were before the wait.
 */
export async function findThreadForUpdate(db: Db, ref: string): Promise<Thread | undefined> {
	await db.selectFrom('thread').select('id').where('ref', '=', ref).forUpdate().execute();
	return findThread(db, ref);
}

/** The thread as the rules need to know it. */
export async function findThread(db: Db, ref: string): Promise<Thread | undefined> {
	const row = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'ref', 'title', 'confidential', 'last_seq as lastSeq', 'anonymous', 'rating'])
		.select(['published_at as publishedAt', 'hidden_at as hiddenAt', 'locked_at as lockedAt'])
		.select(['status', 'classification', 'agency_id as agencyId', 'hand_overs as handOvers', 'questions', 'appealed'])
		.select(['last_decider_id as lastDeciderId', 'closed_at as closedAt'])
		.where('ref', '=', ref)
		.executeTakeFirst();
	if (!row) return undefined;
	const { status, classification, agencyId, handOvers, questions, appealed, lastDeciderId, closedAt, ...thread } = row;
	const complaint = { status, classification, agencyId, handOvers, questions, appealed, lastDeciderId, closedAt };
	return { ...thread, complaint };
}

/** The whole history of a thread, in order. */
export async function listEvents(db: Db, threadId: string): Promise<(ThreadEvent & { id: string })[]> {
	return db
		.selectFrom('thread_event')
		.select(['id', 'seq', 'at', 'action', 'from_status as from', 'to_status as to', 'actor_role as role'])
		.select(['actor_agency_id as agencyId', 'actor_user_id as userId', 'public', 'data'])
		.where('thread_id', '=', threadId)
		.orderBy('seq')
		.execute();
}

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

/** What a search looks through: Indonesian stems of the words, the title above the text. */
export const searchVector = (title: string, text: string) =>
	sql<string>`setweight(to_tsvector('indonesian', ${title}), 'A') || setweight(to_tsvector('indonesian', ${text}), 'B')`;
