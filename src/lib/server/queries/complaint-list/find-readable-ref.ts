import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { parseReference } from '$lib/domain/thread/reference';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { isReporterOf } from '../../identity/reporter';

/**
 * The number that was searched for, where such a report exists for this person. "Jembatan" could be a number as well:
 * what finds nothing here is searched for as words.
 */
export async function findReadableRef(db: Db, actor: Actor, search: string): Promise<string | null> {
	const ref = parseReference(search);
	if (ref === null) return null;
	const thread = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.confidential', 'thread.published_at', 'thread.hidden_at', 'complaint.agency_id'])
		.where('thread.ref', '=', ref)
		.executeTakeFirst();
	if (!thread) return null;
	const isReporter = await isReporterOf(db, thread.id, actor.userId);
	const capacities = capacitiesOf(actor, { threadId: thread.id, agencyId: thread.agency_id, isReporter });
	const readable = {
		confidential: thread.confidential,
		published: thread.published_at !== null,
		hidden: thread.hidden_at !== null
	};
	return mayRead(readable, capacities) ? ref : null;
}
