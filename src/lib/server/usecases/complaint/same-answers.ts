import { complaintLaw } from '$lib/domain/complaint/acts';
import type { Act } from '$lib/domain/complaint/decide';
import type { ActLaw } from '$lib/domain/thread/act-law';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { ANSWERING, listSame } from '../../db/prints';
import type { ComplaintThread } from '../../db/threads';

/**
 * On how many other reports the agency in charge has written the same, but for names, days and numbers, where it is asked
 * not to. One answer to a case is written once, however many reports it reaches.
 */
export async function countSameAnswers(
	db: Db,
	{ id, complaint: { agencyId } }: ComplaintThread,
	{ action, text }: Pick<Act, 'action' | 'text'>
): Promise<number> {
	const { asks }: ActLaw = complaintLaw(action);
	if (!asks?.repeated || !text || agencyId === null) return 0;
	const same = await listSame(db, text, (post) =>
		post.and([
			post('post.author_agency_id', '=', agencyId),
			post('post.kind', 'in', ANSWERING),
			post('post.thread_id', '<>', id),
			sql<boolean>`not exists (select from thread_event where id = post.event_id and data ? 'carriedFrom')`
		])
	);
	return new Set(same.map(({ threadId }) => threadId)).size;
}
