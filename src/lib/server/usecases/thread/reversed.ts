import type { Actor } from '$lib/domain/actor/actor';
import { FORUM_ACTS, undoingAct } from '$lib/domain/thread/acts';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';

type Acting = { action: string; doer: Pick<Actor, 'userId'>; postId?: string };

/**
 * Whoever lost an appeal about these words, or took their own decision back while it ran, leaves them to somebody else:
 * else an author would have to win again for every time that the same hand comes back. Other words, which were let in
 * since, are a new matter.
 */
export async function reversalFault(
	trx: Transaction<Database>,
	threadId: string,
	{ action, doer, postId }: Acting
): Promise<'overruled' | null> {
	const undoing = undoingAct(action);
	if (!undoing) return null;
	const lost = await trx
		.selectFrom('decision')
		.innerJoin('appeal', 'appeal.decision_id', 'decision.id')
		.select('decision.id')
		.where('decision.thread_id', '=', threadId)
		.where('decision.post_id', postId ? '=' : 'is', postId ?? null)
		.where('decision.by_user_id', '=', doer.userId)
		.where('decision.act', 'in', [...FORUM_ACTS[undoing].undoes])
		.where('appeal.state', 'in', ['reversed', 'conceded'])
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('correction')
						.select('id')
						.whereRef('correction.decision_id', '=', 'decision.id')
						.where('outcome', '=', 'accepted')
				)
			)
		)
		.limit(1)
		.executeTakeFirst();
	return lost ? 'overruled' : null;
}
