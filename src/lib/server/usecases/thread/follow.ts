import type { Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import { agencyOf, findThreadForUpdate, forumOf } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import type { Deps } from '../record';

export type FollowCommand = { ref: string; doer: Actor; follows: boolean };

/** Hears of what happens to a report from now on, or no longer. Takes an account, for there is nowhere else to write to. */
export function followThread(
	deps: Deps,
	{ ref, doer, follows }: FollowCommand
): Promise<Result<{ ref: string }, 'not_found' | 'not_allowed'>> {
	return deps.db.transaction().execute(async (trx) => {
		const { userId } = doer;
		if (userId === null) return refuse('not_allowed');
		const thread = await findThreadForUpdate(trx, ref);
		if (!thread) return refuse('not_found');
		const capacities = await capacitiesIn(trx, { ...thread, agencyId: agencyOf(thread) }, doer);
		if (!mayRead(forumOf(thread), capacities)) return refuse('not_found');
		const row = { thread_id: thread.id, user_id: userId };
		if (follows) {
			await trx
				.insertInto('follow')
				.values({ ...row, at: deps.now() })
				.onConflict((conflict) => conflict.doNothing())
				.execute();
		} else {
			await trx.deleteFrom('follow').where('thread_id', '=', thread.id).where('user_id', '=', userId).execute();
		}
		return allow({ ref });
	});
}
