import type { Stage } from '../stage';

const SECOND = 1_000;

/** The last word of a citizen in the report. */
export async function findReplyToHide({ deps, threadId }: Stage): Promise<string> {
	const { id } = await deps.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('author_role', '=', 'citizen')
		.orderBy('created_at', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	return id;
}

/** When the job finds that the reporter's time is over: with the first look after it. */
export async function findSilenceEnd({ deps, threadId }: Stage): Promise<Date> {
	const { due_at } = await deps.db
		.selectFrom('deadline')
		.select('due_at')
		.where('thread_id', '=', threadId)
		.where('owner', '=', 'reporter')
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.executeTakeFirstOrThrow();
	if (!due_at) throw new Error('Demo report: the time of the reporter stands still');
	return new Date(due_at.getTime() + 20 * SECOND);
}
