import { sql, type Transaction } from 'kysely';
import type { Database } from './schema';

/** Words that stand in another report as well, because they were carried from one of a case to the others. */
export type CarriedCopy = { ref: string; eventId: string; postId: string | null };

/**
 * The other places in which an event, with its words, was recorded for one act of an office: they are copies, also when the
 * reports have been parted since. `thread_event_carried_idx`.
 */
export async function listCopies(trx: Transaction<Database>, eventId: string): Promise<CarriedCopy[]> {
	const { rows } = await sql<CarriedCopy>`
		with own as (
			select id, thread_id, action, at, coalesce((data ->> 'carriedFrom')::uuid, thread_id) as origin
			from thread_event where id = ${eventId}
		), same as (
			select event.id, event.thread_id from own join thread_event as event
				on event.data ->> 'carriedFrom' = own.origin::text and event.at = own.at and event.action = own.action
			union all
			select event.id, event.thread_id from own join thread_event as event
				on own.origin <> own.thread_id and event.thread_id = own.origin and event.at = own.at and event.action = own.action
		)
		select thread.ref, same.id as "eventId", post.id as "postId"
		from same join thread on thread.id = same.thread_id left join post on post.event_id = same.id
		where same.id <> ${eventId} order by thread.id`.execute(trx);
	return rows;
}

export async function listCopiesOfPost(trx: Transaction<Database>, postId: string | null | undefined) {
	if (!postId) return [];
	const post = await trx.selectFrom('post').select('event_id').where('id', '=', postId).executeTakeFirst();
	const copies = post?.event_id ? await listCopies(trx, post.event_id) : [];
	return copies.flatMap((copy) => (copy.postId === null ? [] : [{ ...copy, postId: copy.postId }]));
}
