import { sql } from 'kysely';
import type { Db } from './client';

/** Notes that a consultation, or an item of its minutes, speaks of a report; false where that is noted already. */
export async function insertCitation(
	db: Db,
	{ threadId, itemId, complaintId, at }: { threadId: string; itemId: string | null; complaintId: string; at: Date }
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = itemId
		? await db
				.insertInto('minutes_item_complaint')
				.values({ item_id: itemId, complaint_id: complaintId })
				.onConflict((row) => row.doNothing())
				.executeTakeFirst()
		: await db
				.insertInto('consultation_complaint')
				.values({ thread_id: threadId, complaint_id: complaintId, at })
				.onConflict((row) => row.doNothing())
				.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows) > 0;
}

/** Takes the tie back; false where there is none. */
export async function deleteCitation(
	db: Db,
	{ threadId, itemId, complaintId }: { threadId: string; itemId: string | null; complaintId: string }
): Promise<boolean> {
	const { numDeletedRows } = itemId
		? await db
				.deleteFrom('minutes_item_complaint')
				.where('item_id', '=', itemId)
				.where('complaint_id', '=', complaintId)
				.executeTakeFirst()
		: await db
				.deleteFrom('consultation_complaint')
				.where('thread_id', '=', threadId)
				.where('complaint_id', '=', complaintId)
				.executeTakeFirst();
	return Number(numDeletedRows) > 0;
}

/** Numbers of the reports that led to a topic. In one order, so that two who lock several never wait for each other. */
export const listRaised = (db: Db, threadId: string): Promise<{ ref: string }[]> =>
	db
		.selectFrom('consultation_complaint as raised')
		.innerJoin('thread', 'thread.id', 'raised.complaint_id')
		.select('thread.ref')
		.where('raised.thread_id', '=', threadId)
		.orderBy('thread.ref')
		.execute();

/** Numbers of the reports that items of the minutes answer: of one item, or of all. */
export const listCited = (db: Db, threadId: string, itemId: string | null = null) =>
	db
		.selectFrom('minutes_item_complaint as cited')
		.innerJoin('minutes_item as item', 'item.id', 'cited.item_id')
		.innerJoin('thread', 'thread.id', 'cited.complaint_id')
		.select(['thread.ref', 'item.position'])
		.where('item.thread_id', '=', threadId)
		.where(sql<boolean>`(${itemId}::uuid is null or item.id = ${itemId}::uuid)`)
		.orderBy('thread.ref')
		.orderBy('item.position')
		.execute();

export const findItem = (db: Db, threadId: string, position: number) =>
	db
		.selectFrom('minutes_item')
		.select(['id', 'position'])
		.where('thread_id', '=', threadId)
		.where('position', '=', position)
		.executeTakeFirst();
