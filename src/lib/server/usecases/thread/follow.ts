import type { Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import { mayRead } from '$lib/domain/thread/visibility';
import { forumOf } from '../../db/threads';
import { standBefore } from '../../identity/standing';
import type { Deps } from '../record';

export type FollowCommand = { ref: string; doer: Actor; follows: boolean };

/**
 * Hears of what happens to a report from now on, or no longer. Takes an account, for there is nowhere else to write to.
 * Nothing of the report changes, so nobody waits for it.
 */
export async function followThread(
	{ db, now }: Deps,
	{ ref, doer, follows }: FollowCommand
): Promise<Result<{ ref: string }, 'not_found' | 'not_allowed'>> {
	const { userId } = doer;
	if (userId === null) return refuse('not_allowed');
	const stand = await standBefore(db, { ref }, doer);
	if (!stand || !mayRead(forumOf(stand.thread), stand.capacities)) return refuse('not_found');
	const row = { thread_id: stand.thread.id, user_id: userId };
	const kept = db.insertInto('follow').values({ ...row, at: now() });
	if (follows) await kept.onConflict((conflict) => conflict.doNothing()).execute();
	else await db.deleteFrom('follow').where('thread_id', '=', row.thread_id).where('user_id', '=', userId).execute();
	return allow({ ref });
}
