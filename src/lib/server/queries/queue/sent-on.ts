import { sql } from 'kysely';
import type { Db } from '../../db/client';

const MOST = 5;

/** An agency's words are the reason of its act; a reporter's are the post by which the report came to stand as it does. */
const wordsOf = sql<string>`coalesce(event.data ->> 'reason', post.body, '')`;

type Said = { by: string | null; words: string };

/** The words with which a report was sent on or back, as they read now, the latest last; `by` is null for its reporter. */
export async function listWordsOfSenders(db: Db, threadId: string): Promise<Said[]> {
	const said = await db
		.selectFrom('thread_event as event')
		.innerJoin('complaint', 'complaint.thread_id', 'event.thread_id')
		.leftJoin('post', (join) => join.onRef('post.event_id', '=', 'event.id').on('post.hidden_at', 'is', null))
		.leftJoin('agency', 'agency.id', 'event.actor_agency_id')
		.where('event.thread_id', '=', threadId)
		.where('event.to_status', 'is not', null)
		.where(wordsOf, '<>', '')
		.where(
			sql<boolean>`case when event.actor_agency_id is null
				then event.actor_role = 'reporter' and event.to_status = complaint.status
				else event.data ? 'reason' end`
		)
		.select(['agency.short_name as by', wordsOf.as('words')])
		.orderBy('event.seq', 'desc')
		.limit(MOST)
		.execute();
	return said.reverse();
}
